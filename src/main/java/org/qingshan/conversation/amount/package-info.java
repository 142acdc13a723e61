/** Numbers, money, prices and shares as people type them. Uses how claims read numbers, the texts, and the domain. */
@NullMarked
package org.qingshan.conversation.amount;

import org.jspecify.annotations.NullMarked;
