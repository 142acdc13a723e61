package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;

/** What is known of goods that a grower announces, or takes back, while something is asked about it. Kept in the chat, as words. */
record AnnouncingDraft(Map<String, String> fields) {
    private static final String PRODUCT = "product";
    private static final String QUANTITY = "quantity";
    private static final String DAY = "day";
    private static final String BY = "by";
    private static final String MORE = "more";
    private static final String ASKED = "asked";
    private static final String LOT = "lot";
    private static final String SAID = "said";

    /** What was asked last. */
    enum Asked {
        GOODS,
        QUANTITY,
        /** Whether it is brought or bought. */
        BRING,
        /** Which of several announcements is meant. */
        WHICH,
        /** How much of it comes still. */
        LESS
    }

    /** @param isMore whether it is another basket than those that were announced */
    static AnnouncingDraft of(AnnouncementWords words, boolean isMore, Asked asked) {
        Map<String, String> fields = new HashMap<>();
        var product = words.product();
        put(fields, PRODUCT, product == null ? null : product.id());
        var quantity = words.quantity();
        put(fields, QUANTITY, quantity == null ? null : quantity.toPlainString());
        put(fields, DAY, words.day());
        put(fields, BY, words.by());
        put(fields, MORE, isMore ? "yes" : null);
        fields.put(ASKED, asked.name());
        return new AnnouncingDraft(fields);
    }

    /** Of the lot with this number. */
    AnnouncingDraft of(int lot) {
        var next = new HashMap<>(fields);
        next.put(LOT, String.valueOf(lot));
        return new AnnouncingDraft(next);
    }

    /** With the words that named no goods. */
    AnnouncingDraft saying(String words) {
        var next = new HashMap<>(fields);
        next.put(SAID, words);
        return new AnnouncingDraft(next);
    }

    String said() {
        return fields.getOrDefault(SAID, "");
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    boolean asked(Asked what) {
        return what.name().equals(fields.get(ASKED));
    }

    boolean isMore() {
        return fields.containsKey(MORE);
    }

    Optional<Integer> lot() {
        return Optional.ofNullable(fields.get(LOT)).map(Integer::valueOf);
    }

    Optional<Product> product() {
        return Optional.ofNullable(fields.get(PRODUCT)).map(Long::valueOf).flatMap(Product::byId);
    }

    AnnouncementWords words() {
        var quantity = fields.get(QUANTITY);
        var day = fields.get(DAY);
        var by = fields.get(BY);
        return new AnnouncementWords(
                product().orElse(null),
                quantity == null ? null : new BigDecimal(quantity),
                "",
                day == null ? null : LocalDate.parse(day),
                by == null ? null : LocalDateTime.parse(by));
    }
}
