package org.qingshan.channel.telegram;

/** An update that lacks what makes it one, or is none. Its text is not repeated here. */
final class UnreadableUpdate extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableUpdate(String what) {
        super(what);
    }
}
