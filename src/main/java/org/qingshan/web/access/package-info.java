/** Who stands at the door: programs with a key, people with a session that a one-time link opened. Uses the domain and the lane. */
@NullMarked
package org.qingshan.web.access;

import org.jspecify.annotations.NullMarked;
