/** What a program of any trade needs: the clock, leases, hashing. Uses nothing of the other packages and knows nothing of shops but their key. */
@NullMarked
package org.qingshan.platform;

import org.jspecify.annotations.NullMarked;
