package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** What is ordered, told apart by who gets it: 黄桃三箱，两箱寄公司一箱寄家里. Nothing more is wanted by that. */
final class Parts {
    private static final Set<String> GIVING = Set.of("给", "留", "发", "带", "拿", "寄", "帮我带", "捎", "给我家", "给家里", "给我们家");

    private static final Set<String> TO = Set.of("给", "帮", "帮我给", "麻烦给", "替我给");
    /** 给没收到的客户: told to the host, of a parcel. */
    private static final Prefiltered NOT_COME = Prefiltered.of("没有?(?:收|拿|领|到)");

    private static final Set<String> SENT = Set.of("寄", "发", "送", "捎", "带", "留", "买", "订", "快递");

    private static final Prefiltered KIN = Prefiltered.of(
            "^给?[我俺]?(?:爷爷|奶奶|外公|外婆|公公|婆婆|[小老二三四五六]?[爸妈姐哥弟妹叔伯姨婶舅姑嫂娘]|(?<=[给我俺])大[爸妈姐哥弟妹叔伯姨婶舅姑嫂娘]|丈母娘|岳父|岳母|姥姥|姥爷)");

    private static final Prefiltered SELF_TOO = Prefiltered.of("[我俺]们?自己也");
    private static final int FIRST = 3;

    /** 丈母娘那边, 老张家. */
    private static final Set<String> PLACES = Set.of("边", "家", "头", "屋", "里");

    private static final Prefiltered OF_ONESELF = Prefiltered.of("^[给寄送发留带]|自己|我$|我们|其中|里面|里头|都|分");

    private Parts() {}

    /** @param whole the clause that {@code last} is of; who gets all of it is told there, so that another gets more */
    static boolean areOf(Verdict last, Clause whole, Clause clause, Lineup lineup) {
        boolean one = (last.stance() == Stance.CLEAR || last.stance() == Stance.BARE)
                && last.claims().size() == 1
                && last.claims().get(0).action() == Action.ADD;
        return one
                && !clause.names()
                && !clause.amounts().isEmpty()
                && !(isForSomebody(clause) && isForSomebody(whole))
                && !(AmountJudge.isForSomebody(clause) && AmountJudge.isForSomebody(whole))
                && !isOfOther(whole, clause)
                && (isToldApart(clause) || isInsisted(clause))
                && !Talk.isOfWhatCame(clause)
                && isWithin(last.claims().get(0), clause, lineup, isInsisted(clause) && !isToldApart(clause));
    }

    /** What they say: nothing new, but 红糖两袋，隔壁一袋 may be three. */
    static Verdict verdict(Verdict last, Clause clause, Lineup lineup) {
        var claim = last.claims().get(0);
        boolean more = isOnlyOfAnother(clause) && !isWithin(claim, clause, lineup, true);
        if (!more) {
            return Verdict.of(Stance.CHAT);
        }
        var part = Fit.of(clause.amounts().get(0).amount(), offer(claim, lineup), false)
                .quantity();
        return part == null
                ? Verdict.of(Stance.CHAT)
                : Verdict.unclear(
                        List.of(new Suggestion(claim.slot(), claim.quantity().add(part))));
    }

    /** 隔壁一袋, 楼下王姐一袋: somebody, and how much; not 给我妈一袋, 自己吃一袋, 其中一袋. */
    private static boolean isOnlyOfAnother(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.size() - 1;
        return clause.amounts().size() == 1
                && clause.amounts().get(0).amount().measure() != null
                && last > 0
                && tokens.get(last) instanceof Amounted
                && IntStream.range(0, last).allMatch(at -> isOfPerson(tokens.get(at), tokens.get(at + 1)))
                && tokens.subList(0, last).stream()
                        .anyMatch(token -> token instanceof Unknown
                                || token instanceof Word word
                                        && (word.sense() == Sense.OTHER || KIN.isIn(word.text())));
    }

    private static boolean isOfPerson(Token token, Token next) {
        if (token instanceof Unknown name) {
            return name.isHanzi()
                    && (Portion.isCalled(name, null)
                            || Strangers.isPerson(name)
                            || next instanceof Word && Portion.isSurname(name)
                            || PLACES.contains(name.text()));
        }
        return token instanceof Word word
                && !word.text().isEmpty()
                && Hanzi.is(word.text().charAt(0))
                && !OF_ONESELF.isIn(word.text())
                && switch (word.sense()) {
                    case OTHER, CHAT, POLITE, LINK -> true;
                    default -> false;
                };
    }

    /** 给我妈两箱黄桃，给我婆婆一箱. */
    private static boolean isForSomebody(Clause clause) {
        return clause.tokens().get(0) instanceof Word whom
                && whom.text().startsWith("给我")
                && whom.text().length() > 2
                && clause.amounts().size() == 1;
    }

    /** 给住院的老战友寄两箱黄桃: who gets it, whatever is told of him; not 给楼上来两箱, 给你两箱. */
    static boolean isSentTo(Clause clause) {
        var tokens = clause.tokens();
        int sent = 1;
        while (sent < tokens.size() && !(tokens.get(sent) instanceof Word verb && SENT.contains(verb.text()))) {
            sent++;
        }
        return sent > 2
                && sent + 1 < tokens.size()
                && tokens.get(0) instanceof Word to
                && TO.contains(to.text())
                && tokens.get(sent + 1) instanceof Amounted much
                && much.amount().measure() != null
                && clause.names()
                && tokens.subList(1, sent).stream().allMatch(Parts::isToldOfPerson)
                && tokens.subList(sent, tokens.size()).stream()
                        .allMatch(token -> !(token instanceof Word word)
                                || word.sense() == Sense.VERB
                                || word.sense() == Sense.LINK
                                || word.sense() == Sense.POLITE && !word.text().equals("了")
                                || word.sense() == Sense.CHAT);
    }

    private static boolean isToldOfPerson(Token token) {
        return token instanceof Unknown who
                        && who.isHanzi()
                        && !who.text().contains("你")
                        && !NOT_COME.isIn(who.text())
                        && !who.text().contains("们")
                || token instanceof Word word
                        && switch (word.sense()) {
                            case REMARK, POLITE, LINK, CHAT ->
                                !word.text().endsWith("了") && !word.text().equals("没") && !NOT_COME.isIn(word.text());
                            default -> false;
                        };
    }

    /** 爷爷奶奶一箱，外公外婆一箱: two together. Null if it is not so. */
    static @Nullable Verdict together(Verdict last, Clause whole, Verdict now, Clause clause) {
        boolean both = last.stance() == Stance.CLEAR
                && (now.stance() == Stance.CLEAR || now.stance() == Stance.BARE)
                && last.claims().size() == 1
                && now.claims().size() == 1
                && (isOfKin(whole) && (isOfKin(clause) || isOfOneselfToo(clause))
                        || AmountJudge.isForSomebody(whole) && AmountJudge.isForSomebody(clause))
                && !clause.names();
        if (!both) {
            return null;
        }
        var one = last.claims().get(0);
        var other = now.claims().get(0);
        boolean same = one.slot().equals(other.slot()) && one.action() == Action.ADD && other.action() == Action.ADD;
        var sum = new Claim(one.slot(), Action.ADD, one.quantity().add(other.quantity()));
        return same ? Verdict.claims(Stance.CLEAR, List.of(sum), false) : null;
    }

    /** 我爸寄一箱，我自己也要一箱. */
    private static boolean isOfOneselfToo(Clause clause) {
        return SELF_TOO.begins(beginning(clause))
                && clause.unknowns().isEmpty()
                && clause.amounts().size() == 1;
    }

    private static String beginning(Clause clause) {
        return clause.tokens().stream().limit(FIRST).map(SentenceEnd::text).collect(Collectors.joining());
    }

    private static boolean isOfKin(Clause clause) {
        return clause.tokens().get(0) instanceof Word
                && KIN.isIn(beginning(clause))
                && clause.unknowns().isEmpty()
                && clause.tokens().stream().noneMatch(Parts::isSaying)
                && clause.amounts().size() == 1;
    }

    /** 我妈说一箱，我爸说两箱: they do not agree. */
    private static boolean isSaying(Token token) {
        return token instanceof Word word
                && (word.text().equals("说") || word.text().equals("讲"));
    }

    /** 我要三箱，小王两箱: he may mean five. */
    private static boolean isOfOther(Clause whole, Clause clause) {
        return clause.tokens().get(0) instanceof Unknown name
                && Portion.isCalled(name, null)
                && whole.tokens().stream()
                        .anyMatch(token -> token instanceof Word i && i.text().startsWith("我"));
    }

    /** 来盒鸡蛋，一盒就行. */
    private static boolean isInsisted(Clause clause) {
        return clause.unknowns().isEmpty()
                && clause.tokens().stream()
                        .anyMatch(token ->
                                token instanceof Word word && word.text().startsWith("就"));
    }

    private static boolean isToldApart(Clause clause) {
        boolean told = clause.amounts().size() > 1;
        for (var token : clause.tokens()) {
            if (token instanceof Unknown) {
                told = true;
            } else if (token instanceof Word word && word.text().contains("够")) {
                // 我妈要两箱，我说一箱就够了
                return false;
            } else if (token instanceof Word word) {
                switch (word.sense()) {
                    case CHAT, REMARK, COUNTED, OTHER, EACH, EVERY -> told = true;
                    case VERB -> {
                        if (!GIVING.contains(word.text())) {
                            return false;
                        }
                        told = true;
                    }
                    case POLITE, LINK ->
                        told |= word.text().equals("自己") || word.text().startsWith("for m");
                    default -> {
                        return false;
                    }
                }
            }
        }
        return told;
    }

    /** How much a clause says of what is claimed; nothing where it says something else. */
    static BigDecimal sum(Claim claim, Clause clause, Lineup lineup) {
        var offer = offer(claim, lineup);
        var sum = BigDecimal.ZERO;
        for (Amounted amounted : clause.amounts()) {
            var amount = amounted.amount();
            var part = Fit.of(amount, offer, false).quantity();
            if (part == null || amount.hasSign()) {
                return BigDecimal.ZERO;
            }
            sum = sum.add(part);
        }
        return sum;
    }

    private static boolean isWithin(Claim claim, Clause clause, Lineup lineup, boolean all) {
        var sum = sum(claim, clause, lineup);
        if (sum.signum() == 0) {
            return false;
        }
        int rest = claim.quantity().compareTo(sum);
        return all ? rest == 0 : rest >= 0;
    }

    private static Offer offer(Claim claim, Lineup lineup) {
        return lineup.offers().stream()
                .filter(any -> any.slot().equals(claim.slot()))
                .findFirst()
                .orElseThrow();
    }
}
