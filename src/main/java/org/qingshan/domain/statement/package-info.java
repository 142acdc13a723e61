/** What growers are owed, why, and what they were paid. Uses orders, lots, streams and the shop; nothing of the domain uses it. */
@NullMarked
package org.qingshan.domain.statement;

import org.jspecify.annotations.NullMarked;
