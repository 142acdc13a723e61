package org.qingshan.conversation.claim;

/** A wish behind a story that nobody closed: 上次的吃完了这次来两箱. */
final class RunOnSentence {
    private static final String WISH = "(?:再|先|也|就|还)?(?:给我|帮我|替我|我|俺)?(?:再|先|也|就|还)?(?:想要|想买|来|要|订|买|拿|留|整|搞|称)";

    private static final Prefiltered THIS_TIME = Prefiltered.of(
            "(?<=\\p{IsHan}{4})(?:(?:这回|这次|今年)(?=\\p{IsHan}{0,4}?" + WISH + Rewriting.NUMBER + Rewriting.UNIT
                    + ")|(?<=了)(?=(?:给我|帮我)(?:再|先)?(?:来|整|留|拿|称|搞|弄)" + Rewriting.NUMBER + Rewriting.UNIT + "))");

    private RunOnSentence() {}

    /** With a comma where the wish begins. */
    static String divided(String plain) {
        var now = THIS_TIME.first(plain);
        return now == null || NewSentence.HANGING.isIn(plain.substring(0, now.start()))
                ? plain
                : plain.substring(0, now.start()) + "," + plain.substring(now.start());
    }
}
