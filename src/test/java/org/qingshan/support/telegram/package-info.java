/** The parts of the fake Bot API server: what it knows, what it refuses, how it brings updates. Used by tests only. */
@NullMarked
package org.qingshan.support.telegram;

import org.jspecify.annotations.NullMarked;
