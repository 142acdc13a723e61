package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 一箱是烂的, "one was rotten": some of it has come, and how; nobody orders that. */
final class Spoilt {
    private static final String ROTTEN = "坏烂碎破霉臭馊瘪";
    private static final Set<String> IN_ENGLISH = Set.of(
            "rotten",
            "bad",
            "broken",
            "mouldy",
            "moldy",
            "spoiled",
            "spoilt",
            "damaged",
            "crushed",
            "squashed",
            "bruised",
            "smashed");

    private static final Set<String> DEVICES = Set.of("手机", "屏幕", "电脑");

    private Spoilt() {}

    static boolean isSaidOfSome(Clause clause) {
        boolean counted = !ClauseJudge.wants(clause)
                && clause.amounts().stream()
                        .anyMatch(amounted -> !amounted.amount().isBare()
                                || amounted.equals(clause.tokens().get(0)));
        return counted && clause.tokens().stream().anyMatch(Spoilt::isSo);
    }

    /** 手机屏碎了: none of the goods. */
    static boolean isOfDevice(Clause clause) {
        return clause.tokens().get(0) instanceof Word thing && DEVICES.contains(thing.text());
    }

    private static boolean isSo(Token token) {
        var text = token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "";
        return text.chars().anyMatch(sign -> ROTTEN.indexOf(sign) >= 0) || IN_ENGLISH.contains(text);
    }
}
