package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * 小刘黄桃一箱，老周黄桃两箱，我红糖一袋; "Tom 2 peaches, Wei 1 peaches, me 2 sugar": a list of who gets how much of what. Whoever is called by name at the
 * head of a line stands beside others, so that his name is none of goods (樱桃两箱，黄桃一箱). Every line that counts must have somebody, and nobody twice.
 */
final class Colleagues {
    private static final int MOST = 60;
    /** What may be said before a list: that it is for others. 昨天, 听说, 漏发 make a report of it. */
    private static final Set<String> FOR = Set.of(
            "帮", "给", "替", "代", "我帮", "我给", "同事", "同事们", "帮同事", "朋友", "朋友们", "邻居", "大家", "大家好", "带", "买", "下单", "订",
            "拍", "我们", "办公室", "公司", "部门", "宿舍");

    private static final Set<String> OWN = Set.of("我", "我自己", "自己", "俺", "me", "myself");

    /**
     * Who stands at the head of a line.
     *
     * @param from his first token, or that of what is said before him
     * @param to the one behind his last
     */
    private record Head(Unknown name, int from, int to) {
        Token called() {
            return new Word(Sense.POLITE, "我" + name.text(), name.start(), name.end());
        }
    }

    private Colleagues() {}

    static List<Token> called(List<Token> tokens) {
        if (tokens.size() > MOST) {
            return tokens;
        }
        var who = new HashSet<String>();
        var heads = new ArrayList<Head>();
        boolean ours = false;
        for (int from = 0, to; from < tokens.size(); from = to + 1) {
            to = endOfLine(tokens, from);
            var line = tokens.subList(from, to);
            if (line.stream().noneMatch(Numeral.class::isInstance)) {
                if (!saysNothing(line)) {
                    return tokens;
                }
                continue;
            }
            var head = head(tokens, from, to);
            if (head != null && who.add(head.name().text())) {
                heads.add(head);
            } else if (isOurs(line.get(0))) {
                ours = true;
            } else {
                return tokens;
            }
            if (line.stream().noneMatch(Named.class::isInstance)) {
                return tokens;
            }
        }
        return isOfSeveral(tokens) && (heads.size() > 1 || heads.size() == 1 && ours) ? with(tokens, heads) : tokens;
    }

    /** 小刘黄桃一箱，老周黄桃两箱 are read as they are. */
    private static boolean isOfSeveral(List<Token> tokens) {
        return tokens.stream()
                        .filter(Named.class::isInstance)
                        .map(named -> ((Named) named).mention().offers())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** 大家好, 帮同事带, 一起付; not 发错了, 少了. */
    private static boolean saysNothing(List<Token> line) {
        return line.stream()
                .allMatch(token -> token instanceof Word word
                        && (FOR.contains(word.text())
                                || word.sense() == Sense.POLITE
                                || word.text().startsWith("一起")));
    }

    private static boolean isOurs(Token token) {
        return token instanceof Word word && (OWN.contains(word.text()) || People.areOurs(word));
    }

    /** Right before what he gets; before him it may only be said that it is for others: 帮同事带：小刘黄桃一箱. */
    private static @Nullable Head head(List<Token> tokens, int from, int to) {
        int at = from;
        while (at < to && tokens.get(at) instanceof Word word && FOR.contains(word.text())) {
            at++;
        }
        if (at + 1 >= to || !(tokens.get(at) instanceof Unknown name) || !Portion.isCalled(name, tokens.get(at + 1))) {
            return null;
        }
        boolean titled = tokens.get(at + 1) instanceof Word title && title.sense() == Sense.POLITE;
        int behind = titled ? at + 2 : at + 1;
        return behind < to && (tokens.get(behind) instanceof Named || tokens.get(behind) instanceof Numeral)
                ? new Head(name, from, behind)
                : null;
    }

    private static List<Token> with(List<Token> tokens, List<Head> heads) {
        var called = new ArrayList<Token>();
        int from = 0;
        for (var head : heads) {
            called.addAll(tokens.subList(from, head.from()));
            called.add(head.called());
            from = head.to();
        }
        called.addAll(tokens.subList(from, tokens.size()));
        return called;
    }

    private static int endOfLine(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && !(tokens.get(to) instanceof Break)) {
            to++;
        }
        return to;
    }
}
