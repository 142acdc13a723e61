/** Pictures that buyers send, of what is spoilt and of what they have paid, and those that the team sends. Uses nothing of the trade; orders and reports are named by key. */
@NullMarked
package org.qingshan.domain.photo;

import org.jspecify.annotations.NullMarked;
