/** What a user of AlbRoute types: requests, responses, handlers, filters, problems and cookies. */
@NullMarked
package dev.albroute;

import org.jspecify.annotations.NullMarked;
