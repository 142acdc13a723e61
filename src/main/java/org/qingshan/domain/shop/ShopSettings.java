package org.qingshan.domain.shop;

/** What an owner may set of a shop, in the words of the chat's {@code /shop}: one meaning for each word, wherever it is said. */
public interface ShopSettings {

    /**
     * Changes a setting, inside the shop's lane, and writes that into the history.
     *
     * @param what {@code name}, {@code colour}, {@code hold}, {@code remind}, {@code grace}, {@code dispatch}, {@code cutoff},
     *     {@code packing}, {@code repeat},
     *     {@code inspection}, {@code share}, {@code shipping}, {@code fees}, {@code firstweight}, {@code free},
     *     {@code undeliverable}, {@code pickup}, {@code origin}, {@code contact}, {@code box}, {@code courier},
     *     {@code pay}, {@code cod}, {@code unpaid} or {@code problem}
     * @param value as it would stand behind that word
     * @param actor who does it, by our own key
     * @throws org.qingshan.domain.Refused where a part of it cannot be, with nothing changed
     * @return whether it was understood; if not, nothing is changed
     */
    boolean change(Shop shop, String what, String value, String actor);
}
