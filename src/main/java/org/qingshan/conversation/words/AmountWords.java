package org.qingshan.conversation.words;

/**
 * How much, as a part of the pattern of a whole sentence, in Chinese and in English, simplified, narrow and in small letters. They find
 * where an amount stands; what it is worth the grammar of claims reads.
 */
public final class AmountWords {
    /** 3, 2.5, 十二, 两, 俩. */
    public static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d)?+|[一二两三四五六七八九十百半俩仨]{1,5}+)";

    /** 箱, 公斤, 斤半. */
    public static final String MEASURE = "(?:公斤|千克|[箱斤袋份个盒件包瓶只枚板罐捆把条双坛桶盆棵颗])半?";

    public static final String ENGLISH_NUMBER =
            "(?:\\d{1,3}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|half a)";

    public static final String ENGLISH_MEASURE =
            "(?:box(?:es)?|bags?|jin|kg|cartons?|packs?|pieces?|pairs?|bottles?|jars?|pots?|bars?|tubs?|heads?|bunch(?:es)?)";

    private AmountWords() {}
}
