/** Photos of products, from the file that somebody chooses to the picture that everybody sees. */
@NullMarked
package org.qingshan.web.photo;

import org.jspecify.annotations.NullMarked;
