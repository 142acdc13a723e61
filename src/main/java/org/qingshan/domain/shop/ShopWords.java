package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;

/** What a shop says in its own words, as plain text. Empty is nothing; who reads a language without words gets the other's. */
@Embeddable
public class ShopWords {
    /** Letters; what is longer nobody reads between two claims. */
    public static final int LONGEST = 300;

    /**
     * The same in both languages.
     *
     * @param zh in Chinese; empty for nothing
     * @param en in English; empty for nothing
     */
    public record Both(String zh, String en) {
        String in(boolean chinese) {
            var wanted = chinese ? zh : en;
            return wanted.isEmpty() ? (chinese ? en : zh) : wanted;
        }

        void requireShort() {
            if (Math.max(length(zh), length(en)) > LONGEST) {
                throw new Refused(Reason.TOO_LONG, Map.of("most", LONGEST));
            }
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    @Column(name = "welcome_zh")
    private String welcomeZh = "";

    @Column(name = "welcome_en")
    private String welcomeEn = "";

    @Column(name = "thanks_zh")
    private String thanksZh = "";

    @Column(name = "thanks_en")
    private String thanksEn = "";

    @Column(name = "after_sale_zh")
    private String afterSaleZh = "";

    @Column(name = "after_sale_en")
    private String afterSaleEn = "";

    /**
     * Refuses what is longer than {@link #LONGEST}.
     *
     * @param welcome follows the greeting
     * @param thanks ends the receipt of an order
     * @param afterSale says what to do where something is wrong with a parcel
     */
    public void say(Both welcome, Both thanks, Both afterSale) {
        welcome.requireShort();
        thanks.requireShort();
        afterSale.requireShort();
        welcomeZh = welcome.zh();
        welcomeEn = welcome.en();
        thanksZh = thanks.zh();
        thanksEn = thanks.en();
        afterSaleZh = afterSale.zh();
        afterSaleEn = afterSale.en();
    }

    public Both welcome() {
        return new Both(welcomeZh, welcomeEn);
    }

    public Both thanks() {
        return new Both(thanksZh, thanksEn);
    }

    public Both afterSale() {
        return new Both(afterSaleZh, afterSaleEn);
    }

    public String welcome(boolean chinese) {
        return welcome().in(chinese);
    }

    public String thanks(boolean chinese) {
        return thanks().in(chinese);
    }

    public String afterSale(boolean chinese) {
        return afterSale().in(chinese);
    }
}
