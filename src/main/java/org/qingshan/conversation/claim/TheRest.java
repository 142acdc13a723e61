package org.qingshan.conversation.claim;

/** All but what is kept: "keep two, give back the rest", 留两箱，其他的退掉. How much of it there is, what somebody has says. */
public final class TheRest {
    private static final String HAN = "(?:其他|其它|其余|剩下|余下|剩余|多的|多余)";
    private static final String LATIN = "(?:rest|others?|remaining|remainder)";

    private static final Prefiltered NAMED = Prefiltered.of(HAN + "|\\b" + LATIN + "\\b");

    private static final Prefiltered GIVEN_UP =
            Prefiltered.of(HAN + "(?:的|那些)?[^,;.!?]{0,3}(?:退|取消|撤|删|去掉|还)|(?:退|取消|撤|删)(?:掉|了|回)?" + HAN
                    + "|(?:cancel|drop|return|remove|give back|send back|take back|give up|lose|skip|scrap)(?: all)? (?:the |all the )?"
                    + LATIN
                    + "|(?:the )?(?:rest|others) (?:can go|go(?:es)? back|(?:is|are) cancelled|you can (?:keep|have))");

    private TheRest() {}

    /** Whether the rest is spoken of, whatever shall become of it. */
    public static boolean isNamed(String plain) {
        return NAMED.isIn(plain);
    }

    static boolean isGivenUp(String plain) {
        return GIVEN_UP.isIn(plain);
    }
}
