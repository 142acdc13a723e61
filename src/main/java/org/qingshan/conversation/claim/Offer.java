package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.domain.product.Unit;

/**
 * A lineup item as a viewer may name it.
 *
 * @param slot the short code, such as A1; any case
 * @param nameZh the Chinese name, may be empty
 * @param nameEn the English name, may be empty
 * @param aliases other names in any script; the host's own pinyin spellings belong here too
 * @param unit what one of it is
 * @param step the smallest amount sold, in the unit; positive
 * @param pack what one of it holds, as the shop says it; may be empty
 */
public record Offer(
        String slot, String nameZh, String nameEn, List<String> aliases, Unit unit, BigDecimal step, String pack) {
    public Offer {
        aliases = List.copyOf(aliases);
    }

    /** Of which nobody knows what it holds. */
    public Offer(String slot, String nameZh, String nameEn, List<String> aliases, Unit unit, BigDecimal step) {
        this(slot, nameZh, nameEn, aliases, unit, step, "");
    }
}
