/** A CRaC implementation for a plain JVM, found by the system property {@code org.crac.Core.Compat}. */
package dev.albroute.checkpoint;
