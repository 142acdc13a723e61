/** Random histories of a sale, decided by the real engine in memory and by a small reference, which must agree. Uses the domain and the inbox. */
@NullMarked
package org.qingshan.simulator;

import org.jspecify.annotations.NullMarked;
