/**
 * A language model that is asked what an unclear text may have meant; off unless the operator names a server. Implements
 * {@code conversation.ClaimGuesser} and knows nothing else of Qingshan.
 */
@NullMarked
package org.qingshan.partner.language;

import org.jspecify.annotations.NullMarked;
