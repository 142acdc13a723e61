/** What growers are owed, why, and what they were paid. Uses orders, lots, streams and the shop; of the domain only damage uses it, to book who bears it. */
@NullMarked
package org.qingshan.domain.statement;

import org.jspecify.annotations.NullMarked;
