/** CloudFormation and SAM templates to listeners, rules, target groups and functions. */
@NullMarked
package dev.albroute.local.template;

import org.jspecify.annotations.NullMarked;
