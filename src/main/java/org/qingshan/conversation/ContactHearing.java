package org.qingshan.conversation;

/** Hears that somebody has shared a contact: his own, or that of whoever shall get something. */
public interface ContactHearing {
    void hear(Turn turn);
}
