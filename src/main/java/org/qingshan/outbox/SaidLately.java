package org.qingshan.outbox;

import java.time.Instant;

/** Whether something was said in a chat lately that nobody wants to read there again and again. */
public final class SaidLately {
    private SaidLately() {}

    /** @param mergeKey by which it was said ({@link OutboxMessage#replacing}) */
    public static boolean is(long chat, String mergeKey, Instant since) {
        return OutboxMessage.count("chatId = ?1 and mergeKey = ?2 and createdAt > ?3", chat, mergeKey, since) > 0;
    }
}
