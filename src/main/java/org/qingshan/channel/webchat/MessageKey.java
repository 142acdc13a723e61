package org.qingshan.channel.webchat;

/** The inbox's key of a posted message: unlike the page's own id it is one of a kind in the whole shop. */
final class MessageKey {
    private MessageKey() {}

    static String of(Visitor visitor, Saying saying) {
        return "w:" + visitor.address() + ":" + saying.clientMessageId();
    }

    /** The page's own id within a key; addresses hold no colon. */
    static String clientMessageId(String key) {
        return key.substring(key.indexOf(':', key.indexOf(':') + 1) + 1);
    }
}
