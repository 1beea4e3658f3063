package dev.albroute.local.balancer;

import dev.albroute.local.message.Finding;

/**
 * The load balancer answers for itself.
 *
 * @param status the status code of its page
 * @param finding why
 */
record Refusal(int status, Finding finding) {}
