/**
 * What the team says of its work in its own words, and what is done about it: of the sale, of others' orders, of parcels, lots and money. Stands above
 * the desks of the conversation, which know it as {@code TeamSpeech} and {@code HostMeans} alone.
 */
@NullMarked
package org.qingshan.conversation.host;

import org.jspecify.annotations.NullMarked;
