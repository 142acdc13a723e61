/** What the program stands on and what knows nothing of the trade: the database's server, time, hashing. It uses no other package of the program. */
@NullMarked
package org.qingshan.platform;

import org.jspecify.annotations.NullMarked;
