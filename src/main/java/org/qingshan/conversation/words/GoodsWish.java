package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** Which of the goods one would like, and no more: 要熟一点的, 挑大个的, "big ones please". Only who packs them can say whether there are such. */
public final class GoodsWish {
    /** Of goods that are to be picked, whatever they are called. */
    private static final Pattern PICKS =
            Pattern.compile("[挑选拣捡]|\\b(?:pick|choose|select|make sure)\\b", Pattern.CASE_INSENSITIVE);

    private GoodsWish() {}

    /** Whether what is picked may be called by its name without being ordered. */
    public static boolean picks(String plain) {
        return PICKS.matcher(plain).find();
    }

    /** @param plain as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    public static boolean isSaid(String plain) {
        return ChineseGoodsWish.isSaid(plain)
                || EnglishGoodsWish.isSaid(plain.replace('’', '\''))
                || KindWords.isSizeAlone(plain);
    }
}
