/**
 * The vocabulary of AlbRoute: the annotations that make an interface an AWS Lambda function behind
 * an Application Load
 * Balancer. They have no dependency and are not needed at run time.
 */
package dev.albroute.annotation;
