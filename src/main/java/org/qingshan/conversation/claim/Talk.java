package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** What a clause that names nothing and counts nothing does to an order beside it. */
final class Talk {
    private static final Set<String> SPOILT = Set.of("坏了", "烂了", "碎了", "破了", "发霉", "没收到", "吃坏", "吃坏了", "吃坏肚子", "拉肚子");
    private static final Set<String> CARE =
            Set.of("别", "莫", "不要", "包赔", "赔", "发货", "收货", "到货", "快递", "不找你", "不怪你", "不赖你", "没事", "没关系", "无所谓", "不要紧");
    private static final String FOLLOWING = "吃喝用付转";

    private static final Set<String> WHEN =
            Set.of("明天", "等会", "等会儿", "等下", "等一下", "待会", "待会儿", "晚点", "一会", "一会儿", "等一会", "tomorrow", "later");
    /** Beside {@link #WHEN}. */
    private static final Set<String> PASSING = Set.of(
            "一些",
            "一点",
            "最多",
            "至少",
            "起码",
            "补",
            "想",
            "不行",
            "别发",
            "商量好",
            "准备",
            "打算",
            "随便",
            "say",
            "tell",
            "ask",
            "type",
            "typing",
            "about",
            "around",
            "or",
            "at least",
            "up to",
            "but");

    private static final Set<String> BUYING = Set.of("买", "拍", "下单", "订", "buy", "order", "定", "拍下");
    private static final Set<String> SENDING = Set.of("发", "寄", "给", "送", "带", "发我", "给我");
    private static final Set<String> ARRIVING = Set.of("到", "到了", "到货", "发货", "收货", "delivery", "快递", "在");

    private static final Set<String> PUTTING_OFF = Set.of(
            "下次",
            "下回",
            "改天",
            "以后",
            "先不买",
            "先不买了",
            "先不拍",
            "先不拍了",
            "next time",
            "another time",
            "another day",
            "some other time");

    /** And nothing else: 其余的下次再说 is of other goods. */
    private static final Set<String> PUT_OFF_WHOLLY =
            Set.of("下次再说", "下回再说", "改天再说", "以后再说", "回头再说", "过几天再说", "下次再看", "下次再买吧");

    /** Who says more says something else; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 40;

    private Talk() {}

    static Stance stance(Clause clause) {
        if (isAgreed(clause)) {
            return Stance.EMPTY;
        }
        if (Manner.isSaid(clause) || Manner.isPicky(clause) || clause.before() == ',' && Manner.isChosen(clause)) {
            return Stance.STRANGE;
        }
        if (clause.before() == ',' && Wondering.isOfNextTime(clause)) {
            return Stance.STRANGE;
        }
        if (isWhetherHeard(clause)) {
            return Stance.CHAT;
        }
        if (Wondering.isCondition(clause)) {
            return Stance.HESITANT;
        }
        if (isOfMaking(clause)
                || Wondering.isThreat(clause)
                || Wondering.isAloud(clause)
                || Wondering.isFreeChoice(clause)) {
            return Stance.STRANGE;
        }
        if (Extras.areDeclined(clause) || Reasons.isForWhom(clause)) {
            return Stance.STRANGE;
        }
        if (clause.has(Sense.ASKING, Sense.QUERY, Sense.PRICE, Sense.CANCEL, Sense.SWAP, Sense.CHANGE)
                || clause.has(Sense.SOME)
                        && !clause.has(Sense.REMARK)
                        && (clause.unknowns().isEmpty() || ClauseJudge.wants(clause))
                || clause.isOnly(Sense.LESS)
                || clause.isAddress()) {
            return Stance.TALK;
        }
        return !clause.has(Sense.TALKING) && isOfWhatFollows(clause) || isOfWhen(clause)
                ? Stance.STRANGE
                : ofStatement(clause);
    }

    /** What neither asks nor changes anything. */
    private static Stance ofStatement(Clause clause) {
        if (clause.has(Sense.LATER) && clause.has(Sense.MORE) && clause.has(Sense.WAVERING)) {
            // "if good next week I buy more"
            return Stance.TOLD;
        }
        if (clause.has(Sense.WAVERING) && (isPassing(clause) || Wondering.isOfOtherMatters(clause))) {
            return Stance.TOLD;
        }
        if (clause.has(Sense.WAVERING) || isNo(clause) || isPutOff(clause) || isOfWhatCame(clause)) {
            return Stance.HESITANT;
        }
        if (clause.has(Sense.TALKING)) {
            return Stance.TOLD;
        }
        if (!clause.unknowns().isEmpty()) {
            return Stance.STRANGE;
        }
        return clause.has(Sense.CHAT, Sense.REMARK, Sense.COUNTED, Sense.OTHER, Sense.ADDRESS)
                ? Stance.CHAT
                : Stance.EMPTY;
    }

    /** "Bet," by itself is yes. */
    private static boolean isAgreed(Clause clause) {
        return clause.tokens().size() == 1 && InContext.isText(clause.tokens().get(0), "bet");
    }

    /** "will make jam", "to make kuih": a dish, no change. */
    private static boolean isOfMaking(Clause clause) {
        return !clause.unknowns().isEmpty()
                && clause.has(Sense.CHANGE)
                && clause.tokens().stream()
                        .allMatch(token -> !(token instanceof Word word)
                                || word.text().equals("make")
                                || switch (word.sense()) {
                                    case POLITE, LINK, CHAT, REMARK, MORE, VERB -> true;
                                    default -> false;
                                });
    }

    /** 寄到我妈那了. */
    private static boolean hasBeenSent(Clause clause) {
        var tokens = clause.tokens();
        return tokens.get(0) instanceof Word sent
                && sent.sense() == Sense.REMARK
                && (sent.text().startsWith("寄")
                        || sent.text().startsWith("送到")
                        || sent.text().startsWith("发到"))
                && tokens.get(tokens.size() - 1) instanceof Word done
                && done.text().equals("了");
    }

    /** 明天中午前到最好, 抬头等会发你: when it shall come, what follows; not 明天再买, and not 等会 alone. */
    private static boolean isOfWhen(Clause clause) {
        boolean when = false;
        boolean what = false;
        for (var token : clause.tokens()) {
            if (token instanceof Word word) {
                switch (word.sense()) {
                    case WAVERING -> {
                        if (!WHEN.contains(word.text())) {
                            return false;
                        }
                        when = true;
                    }
                    case VERB -> {
                        if (!SENDING.contains(word.text())) {
                            return false;
                        }
                        what = true;
                    }
                    case REMARK -> what |= ARRIVING.contains(word.text());
                    case POLITE, LINK, CHAT -> what |= word.text().length() > 1 && word.sense() == Sense.CHAT;
                    default -> {
                        return false;
                    }
                }
            } else if (token instanceof Unknown unknown) {
                if (unknown.text().startsWith("再") || unknown.text().startsWith("看")) {
                    return false;
                }
                what = true;
            }
        }
        return when && what;
    }

    /** 晚点给你钱, "tell grandpa hi": what makes an order vague where it stands, but takes none back. */
    private static boolean isPassing(Clause clause) {
        return clause.tokens().size() > 1
                && !clause.has(Sense.MORE)
                && clause.tokens().stream()
                        .allMatch(token -> !(token instanceof Word word)
                                || word.sense() != Sense.WAVERING
                                || WHEN.contains(word.text())
                                || PASSING.contains(word.text()))
                && clause.tokens().stream()
                        .noneMatch(token -> token instanceof Unknown unknown
                                        && unknown.text().startsWith("再")
                                || token instanceof Word verb && BUYING.contains(verb.text()));
    }

    /** "two boxes, no". */
    private static boolean isNo(Clause clause) {
        return clause.tokens().stream().allMatch(token -> token instanceof Word word && word.sense() != Sense.CHAT)
                && clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && (word.text().equals("no") || word.text().equals("not")));
    }

    /** 等我有钱 waits for something; 都烂了 is of what has come. Not 别压坏了, 坏了包赔. */
    static boolean isOfWhatCame(Clause clause) {
        if (clause.tokens().stream()
                .anyMatch(token -> token instanceof Word word && word.text().startsWith("上"))) {
            // 上次碎了一个: of another order.
            return false;
        }
        if (Spoilt.isOfDevice(clause)) {
            return false;
        }
        boolean came = hasBeenSent(clause) || Spoilt.isSaidOfSome(clause);
        for (var token : clause.tokens()) {
            if (token instanceof Word word) {
                came |= SPOILT.contains(word.text())
                        || word.text().equals("等") && clause.unknowns().isEmpty() && !isWaitedFor(clause, word);
                if (CARE.contains(word.text())) {
                    return false;
                }
            }
        }
        return came;
    }

    /** 外卖小哥在楼下等我: somebody else waits, somewhere. */
    private static boolean isWaitedFor(Clause clause, Word waits) {
        if (clause.tokens().size() > LONGEST) {
            return false;
        }
        int at = clause.tokens().indexOf(waits);
        return clause.tokens().subList(0, at).stream()
                .anyMatch(token -> token instanceof Word in && in.text().equals("在"));
    }

    /** 等会把地址发你, 晚点付, 明天吃: what is to be later is not the order. */
    private static boolean isOfWhatFollows(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Unknown unknown
                                && FOLLOWING
                                        .chars()
                                        .anyMatch(last -> unknown.text().endsWith(Character.toString(last)))
                        || token instanceof Word word
                                && word.sense() == Sense.REMARK
                                && (word.text().startsWith("地址") || word.text().endsWith("付款")));
    }

    /** "黄桃两箱，下次吧" is none now; 好吃再来 does no harm. */
    private static boolean isPutOff(Clause clause) {
        boolean wholly = clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word && PUT_OFF_WHOLLY.contains(word.text()))
                && clause.isOnly(Sense.LATER);
        return wholly
                || clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word && PUTTING_OFF.contains(word.text()));
    }

    /** 刚才发的没看到吗？ asks after the message, not after the goods. */
    private static boolean isWhetherHeard(Clause clause) {
        return clause.has(Sense.CHAT)
                && clause.has(Sense.QUERY)
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && (word.text().equals("?")
                                        || word.sense() == Sense.POLITE
                                        || word.sense() == Sense.CHAT
                                                && (word.text().endsWith("吗")
                                                        || word.text().endsWith("没"))));
    }
}
