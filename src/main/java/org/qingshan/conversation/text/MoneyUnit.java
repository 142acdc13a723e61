package org.qingshan.conversation.text;

import com.ibm.icu.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How amounts of a currency are written. It is looked up once for each: that takes longer than to write an amount.
 *
 * @param sign as it is known in China: ¥, US$
 * @param digits behind the point
 */
record MoneyUnit(String sign, int digits) {
    private static final Map<String, MoneyUnit> KNOWN = new ConcurrentHashMap<>();

    /** Throws {@link IllegalArgumentException} for what is no code of ISO 4217. */
    static MoneyUnit of(String currency) {
        return KNOWN.computeIfAbsent(currency, code -> {
            var unit = Currency.getInstance(code);
            return new MoneyUnit(unit.getSymbol(Locale.CHINA), unit.getDefaultFractionDigits());
        });
    }
}
