/** Stands in for the domain and the conversation until they are there. Tests only. */
@NullMarked
package org.qingshan.standin;

import org.jspecify.annotations.NullMarked;
