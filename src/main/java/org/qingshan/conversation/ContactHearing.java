package org.qingshan.conversation;

import org.qingshan.conversation.turn.Turn;

/** Hears that somebody has shared a contact: his own, or that of whoever shall get something. */
public interface ContactHearing {
    void hear(Turn turn);
}
