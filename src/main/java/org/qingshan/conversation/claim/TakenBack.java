package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** What is given up at the end of a message: 黄桃两箱 算了, "never mind"; and 一袋都不要, which only says it again. */
final class TakenBack {
    /** 红糖不要了，一袋都不要; "cancel the eggs, not a single box". */
    private static final Pattern INSISTED = Pattern.compile(
            "((?:不要|取消|退|撤|删|cancel|remove)[^,;.!]{0,12})[,;.! ]+(?:一\\p{IsHan}{1,2}[都也](?:不|别|没|莫|甭|勿)\\p{IsHan}{0,4}|not (?:even )?(?:a|one|a single)(?: single)? [a-z]{2,8})(?=$|[,;.!])");

    /** Of its own behind an order: 就两箱算了 is one. */
    private static final Pattern BEHIND = Pattern.compile(
            "[ ,;.!、](?:还是|那|就|我|先|[哎唉额呃哦嗯啊诶欸哈嘿])*(?:算了[吧哈啦嘛]?[ ,]?)+(?:不要了)?[ ,.!~]*$"
                    + "|\\b(?:never ?mind|nvm|forget (?:it|that|about it)|scratch that|nah|on second thoughts? no|changed my mind)[ ,.!]*$");

    /** "Keep two, give back the rest", 留两箱，其他的退掉: how much is kept, of what somebody has. */
    private static final Pattern REST = Pattern.compile(
            "(?:其他|其它|其余|剩下|余下|剩余|多的|多余)(?:的|那些)?[^,;.!?]{0,3}(?:退|取消|撤|删|去掉|还)|(?:退|取消|撤|删)(?:掉|了|回)?(?:其他|其它|其余|剩下|余下|多余)"
                    + "|(?:cancel|drop|return|remove|give back|send back|take back|give up|lose|skip|scrap)(?: all)? (?:the |all the )?(?:rest|others?|remaining|remainder)"
                    + "|(?:the )?(?:rest|others) (?:can go|go(?:es)? back|(?:is|are) cancelled|you can (?:keep|have))");

    /** Nobody takes it back in more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 40;

    private TakenBack() {}

    /** Whether all but what is named is given up. */
    static boolean isOfTheRest(String plain) {
        return REST.matcher(plain).find();
    }

    static String once(String plain) {
        return plain.indexOf('一') < 0 && !plain.contains("not ")
                ? plain
                : INSISTED.matcher(plain).replaceAll("$1");
    }

    static boolean isBehind(String plain) {
        return BEHIND.matcher(plain.substring(Math.max(0, plain.length() - LONGEST)))
                .find();
    }
}
