package org.qingshan.inbox;

import java.util.List;

/** The commands a channel may offer in its menu. Implemented by whoever understands them. */
public interface CommandCatalog {

    /**
     * What everyone may use, the most wanted first.
     *
     * @param language {@code zh} or {@code en}
     */
    List<Entry> commands(String language);

    /**
     * @param name without the slash: 1–32 of a–z, 0–9 and underscore
     * @param description what it does, at most 256 characters
     */
    record Entry(String name, String description) {}
}
