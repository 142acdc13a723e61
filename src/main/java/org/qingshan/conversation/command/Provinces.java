package org.qingshan.conversation.command;

import java.util.Optional;
import org.qingshan.conversation.address.AddressReader;

/** A province by any of its names. */
final class Provinces {
    private Provinces() {}

    static Optional<String> canonical(String name) {
        return Optional.ofNullable(AddressReader.read(name).province());
    }
}
