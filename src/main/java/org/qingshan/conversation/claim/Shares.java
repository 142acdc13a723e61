package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 我们宿舍四个女生每人一箱, 办公室三个人一人一箱, 我跟我姐一人一箱: so many in all. */
final class Shares {
    private static final Set<String> EACH = Set.of("一人", "每人", "人手", "各一", "各", "各要", "各来");
    private static final Set<String> OURS = Set.of("我", "我们", "俺", "咱", "咱们");
    private static final Set<String> WITH = Set.of("跟我", "和我", "跟", "和");
    private static final Set<String> PERSONS = Set.of("个人", "人", "口人", "户", "家");
    private static final Set<String> PAST = Set.of("去年", "上次", "上回", "昨天", "上周", "之前", "以前", "前天", "上个月");
    private static final int NEAR = 4;
    private static final int MOST = 20;

    private Shares() {}

    /** The same tokens, with the product in the place of who gets how much. */
    static List<Token> multiplied(List<Token> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            int amount = amountOfEach(tokens, at);
            if (amount > 0) {
                int from = start(tokens, at);
                var persons = persons(tokens, from, at);
                boolean wished = isOurs(tokens, at) && !isTold(tokens, amount);
                if (persons != null && persons.compareTo(BigDecimal.ONE) > 0 && wished) {
                    return replaced(tokens, from, amount, persons);
                }
            }
        }
        return tokens;
    }

    /** Where the amount of a share stands, if it begins here; 0 if none does. 各一 has eaten its one. */
    private static int amountOfEach(List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Word each) || !EACH.contains(each.text())) {
            return 0;
        }
        int number = EachList.begin(tokens, at + 1);
        if (each.text().equals("各一") && tokens.get(number) instanceof Measured) {
            return number;
        }
        boolean measured = number + 1 < tokens.size()
                && tokens.get(number) instanceof Numeral
                && tokens.get(number + 1) instanceof Measured;
        return measured ? number : 0;
    }

    private static int start(List<Token> tokens, int each) {
        int from = each;
        while (from > 0
                && each - from < NEAR
                && !(tokens.get(from - 1) instanceof Named)
                && !isEnd(tokens.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isEnd(Token token) {
        return token instanceof Break mark && mark.mark() != ',';
    }

    /** With the speaker, where he stands beside those whom he counts. */
    private static @Nullable BigDecimal persons(List<Token> tokens, int from, int each) {
        var persons = persons(tokens.subList(from, each));
        for (int at = from; at < each && persons != null; at++) {
            if (tokens.get(at) instanceof Numeral) {
                return SpeakerToo.with(tokens, at, persons);
            }
        }
        return persons;
    }

    /** 四个女生, 三个人; null if nobody is counted. */
    private static @Nullable BigDecimal persons(List<Token> who) {
        for (int at = 0; at < who.size(); at++) {
            if (who.get(at) instanceof Numeral many && isOfPersons(who, at + 1)) {
                boolean whole = many.value().scale() <= 0 && many.value().compareTo(BigDecimal.valueOf(MOST)) <= 0;
                return whole ? many.value() : null;
            }
        }
        boolean two = who.stream()
                        .allMatch(token -> token instanceof Word word && isOfUs(word)
                                || isWith(token)
                                || token instanceof Unknown name && Portion.isCalled(name, null))
                && who.stream()
                                .filter(token -> token instanceof Unknown && !isWith(token))
                                .count()
                        < 2
                && who.stream().anyMatch(Shares::isWith);
        return two ? BigDecimal.valueOf(2) : null;
    }

    /** 我同我姐 in Cantonese. */
    private static boolean isWith(Token token) {
        return token instanceof Word word && WITH.contains(word.text())
                || token instanceof Unknown same && same.text().equals("同");
    }

    /** 我跟我姐. */
    private static boolean isOfUs(Word word) {
        return word.sense() == Sense.POLITE
                || word.sense() == Sense.AND
                || word.sense() == Sense.VERB && word.text().endsWith("我");
    }

    private static boolean isOfPersons(List<Token> who, int at) {
        if (at >= who.size()) {
            // 我们仨一人一箱
            return isOfUsBefore(who, at);
        }
        boolean pieces =
                who.get(at) instanceof Measured measured && measured.measure().style() == Measure.Style.PIECE;
        if (pieces) {
            // 我们四个一人一箱
            return at + 1 == who.size() && isOfUsBefore(who, at)
                    || at + 1 < who.size()
                            && (who.get(at + 1) instanceof Unknown
                                    || who.get(at + 1) instanceof Word one && one.sense() == Sense.POLITE);
        }
        return who.get(at) instanceof Word word && PERSONS.contains(word.text())
                // 俩老人一人一箱
                || who.get(at - 1).touches(who.get(at)) && PerHead.isPerson(who.get(at));
    }

    private static boolean isOfUsBefore(List<Token> who, int at) {
        return at > 1 && who.get(at - 2) instanceof Word us && OURS.contains(us.text()) && us.touches(who.get(at - 1));
    }

    /** 一人一箱吃撑了, 一人一箱够不够. */
    static boolean isTold(List<Token> tokens, int from) {
        for (int at = from; at < tokens.size() && !(tokens.get(at) instanceof Break); at++) {
            var token = tokens.get(at);
            var text =
                    token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "";
            if (text.contains("了") || text.contains("过") || text.contains("够")) {
                return true;
            }
        }
        return false;
    }

    static boolean isOfPast(Token token) {
        return token instanceof Word word && PAST.contains(word.text());
    }

    /** 限每人两箱, 他们三个人一人一箱 are no wish of ours. */
    private static boolean isOurs(List<Token> tokens, int each) {
        return tokens.subList(0, each).stream()
                .noneMatch(token -> token instanceof Word word
                        && (PAST.contains(word.text())
                                || switch (word.sense()) {
                                    case OTHER, ASKING, TALKING, WAVERING, PRICE, QUERY -> true;
                                    default -> false;
                                }));
    }

    private static List<Token> replaced(List<Token> tokens, int from, int amount, BigDecimal persons) {
        var list = Objects.requireNonNull(EachList.at(tokens, amount));
        var place = tokens.get(amount);
        var whole = new ArrayList<>(tokens.subList(0, from));
        var kept = tokens.subList(from, amount);
        kept.stream()
                .filter(token -> token instanceof Word word && OURS.contains(word.text()))
                .forEach(whole::add);
        int start = kept.isEmpty() || whole.isEmpty()
                ? place.start()
                : whole.get(whole.size() - 1).end();
        var listed = list.multiplied(tokens, amount, list.end(), persons);
        whole.add(new Numeral(((Numeral) listed.get(0)).value(), Numeral.Spelling.WORDS, start, place.start()));
        whole.addAll(listed.subList(1, listed.size()));
        whole.addAll(tokens.subList(list.end(), tokens.size()));
        return whole;
    }
}
