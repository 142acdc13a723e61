/** Free text read as claims: what a viewer wants, of what, how much. Pure functions over a lineup; uses domain.product's units and nothing else. */
@NullMarked
package org.qingshan.conversation.claim;

import org.jspecify.annotations.NullMarked;
