package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * So much, and who gets it or where it goes: 小王两箱, 一箱寄我妈老家, "one for my boss".
 *
 * @param head what stands before the number
 * @param tail what stands behind the measure
 */
record Portion(List<Token> head, Numeral number, @Nullable Measured measured, List<Token> tail) {
    private static final int MOST_WORDS = 5;
    private static final BigDecimal MOST_BARE = BigDecimal.valueOf(9);
    private static final int LONGEST_NAME = 4;
    private static final String CALLED = "小老阿大";
    /** Of the commonest hundred, without those that are food too (黄 after 小 is a person, 姜 and 米 are not). */
    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    /** One of them, for patterns. */
    static final String ONE_SURNAME = "[" + SURNAMES + "]";

    private static final String TITLES = "姐哥妹弟叔姨婶嫂伯爷奶舅妈爸总生太工婆公";
    private static final String PLACES = "家店铺舖屋处部科组班室";
    private static final Prefiltered SELF = Prefiltered.of("我|我自己|自己|我家|我们|我们家|俺|me|myself|mine|us");
    private static final Prefiltered KIN = Prefiltered.of(
            "(给|帮)?我?[妈爸爹娘公婆哥姐弟妹爷奶姨叔舅嫂婶姑崽].*|.*(老公|老婆|媳妇|丈母娘|岳父|岳母|同事|邻居|朋友|闺蜜|室友|舍友|领导|老师|对象|娭毑|嗲嗲|亲家|女儿|儿子|孙子|孙女|姐|哥|妹|弟|婶|嫂|爷爷|奶奶|外公|外婆|姥姥|姥爷)"
                    + "|mum|mom|dad|wife|husband|hubby|sis|bro|sister|brother|daughter|son|grandma|grandpa|nana?|aunt(ie|y)?|uncle|boss|friend|roommate|flatmate|colleague|neighbou?r|boyfriend|girlfriend|ayi|niece|nephew");
    private static final Prefiltered GOING =
            Prefiltered.of("(寄|发|送|带|留|给).*|for|to|for (?!a |the holidays|new|christmas).+");
    private static final Set<String> NEXT_DOOR = Set.of("隔壁", "楼上", "楼下", "对门");

    /** It says who gets it, or where it goes. */
    boolean hasRecipient() {
        return isFor() || isOfSomebody(head);
    }

    /** "One for my sister", of what was measured before; "1 for my sister" too. */
    boolean isOneFor() {
        return number.value().compareTo(MOST_BARE) <= 0
                && !tail.isEmpty()
                && tail.get(0) instanceof Word word
                && word.text().startsWith("for");
    }

    /** 一箱寄公司, 一箱给我妈, "one for me". */
    boolean isFor() {
        var going = tail.stream()
                .dropWhile(token -> token instanceof Named
                        || token instanceof Word link
                                && link.sense() == Sense.LINK
                                && !link.text().equals("for"))
                .toList();
        var first = going.isEmpty() ? null : going.get(0);
        // 一箱我自己
        if (!going.isEmpty()
                && going.stream().allMatch(token -> token instanceof Word self && SELF.isAllOf(self.text()))) {
            return true;
        }
        if (first instanceof Unknown place) {
            return place.isHanzi()
                    && "寄送给发带留".indexOf(place.text().charAt(0)) >= 0
                    && (place.text().length() > 1 || going.size() > 1);
        }
        return first instanceof Word word
                && (word.text().startsWith("自己")
                        || GOING.isAllOf(word.text())
                                && (going.size() > 1
                                        || word.text().length() > 2
                                        || word.text().equals("给我")));
    }

    /** 我妹也要一箱. */
    boolean isToo() {
        return head.stream()
                .anyMatch(token -> token instanceof Word word && word.text().contains("也"));
    }

    /** All words around the amount, which tell one recipient from another. */
    String who() {
        return Stream.concat(head.stream(), tail.stream())
                .map(token -> token instanceof Word word
                        ? word.text()
                        : token instanceof Unknown unknown ? unknown.text() : "")
                .collect(Collectors.joining());
    }

    /** 再给我妈一箱: on top of what came before. */
    boolean isAgain() {
        return head.stream()
                .anyMatch(token -> token instanceof Word word && word.text().startsWith("再"));
    }

    /** Whose it is stands before the number. */
    boolean isOfOwner() {
        return isOfSomebody(head);
    }

    /** 小王一箱, 我妈一箱, 我两箱. */
    static boolean isOfSomebody(List<Token> before) {
        var who = before.stream().filter(token -> !(token instanceof Named)).toList();
        if (who.isEmpty() || who.size() > MOST_WORDS) {
            return false;
        }
        boolean somebody = false;
        for (int at = 0; at < who.size(); at++) {
            var token = who.get(at);
            var next = at + 1 < who.size() ? who.get(at + 1) : null;
            if (token instanceof Unknown name) {
                boolean owned = at > 0 && who.get(at - 1) instanceof Word owner && isPerson(owner) && isPlace(name);
                boolean which = at > 0 && who.get(at - 1) instanceof Word the && the.sense() == Sense.LINK;
                if (!owned && (which || !isCalled(name, next))) {
                    return false;
                }
                somebody = true;
            } else if (token instanceof Word word) {
                somebody |= isPerson(word);
            }
        }
        return somebody;
    }

    static boolean isSurname(Unknown name) {
        return name.text().length() == 1 && SURNAMES.contains(name.text());
    }

    /** 我铺头, 我妈那边. */
    private static boolean isPlace(Unknown unknown) {
        var text = unknown.text();
        return unknown.isHanzi()
                && text.length() <= LONGEST_NAME
                && (PLACES + "头边里司").indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** 小王, 李太, 刘 before 娭毑; of Latin letters any name. */
    static boolean isCalled(Unknown name, @Nullable Token next) {
        var text = name.text();
        if (text.isEmpty()) {
            return false;
        }
        if (!name.isHanzi()) {
            return !GoodsWords.isOne(text);
        }
        char last = text.charAt(text.length() - 1);
        boolean nick = text.length() == 2 && CALLED.indexOf(text.charAt(0)) >= 0 && SURNAMES.indexOf(last) >= 0;
        boolean titled = text.length() > 1
                && text.length() <= LONGEST_NAME
                && (TITLES.indexOf(last) >= 0 && SURNAMES.indexOf(text.charAt(text.length() - 2)) >= 0
                        || PLACES.indexOf(last) >= 0);
        boolean before = text.length() == 1
                && SURNAMES.indexOf(last) >= 0
                && next instanceof Word title
                && KIN.isAllOf(title.text());
        return nick || titled || before;
    }

    private static boolean isPerson(Word word) {
        return (word.sense() == Sense.POLITE || word.sense() == Sense.CHAT || word.sense() == Sense.LINK)
                && (SELF.isAllOf(word.text()) || KIN.isAllOf(word.text()));
    }

    /** Somebody's name in Latin letters could as well be a fruit. */
    boolean isOfStranger() {
        return head.stream().anyMatch(token -> token instanceof Unknown name && !name.isHanzi());
    }

    boolean isOfSpeaker() {
        return head.stream().anyMatch(token -> token instanceof Word word && SELF.isAllOf(word.text()))
                && head.stream()
                        .noneMatch(token ->
                                token instanceof Unknown || token instanceof Word word && KIN.isAllOf(word.text()));
    }

    /** Nothing around the amount makes a story or a question of it. */
    boolean isPlain() {
        return head.stream().allMatch(Portion::isPlain) && tail.stream().allMatch(Portion::isPlain);
    }

    private static boolean isPlain(Token token) {
        if (!(token instanceof Word word)) {
            return token instanceof Unknown unknown
                    ? !isTold(unknown.text())
                    : token instanceof Named || token instanceof Token.Sign;
        }
        return switch (word.sense()) {
            case POLITE, LINK, VERB, AND, ADDRESS -> !isTold(word.text());
            case CHAT ->
                KIN.isAllOf(word.text())
                        || GOING.isAllOf(word.text())
                        || word.text().startsWith("自");
            case REMARK -> GOING.isAllOf(word.text()) && !isTold(word.text());
            case OTHER, TALKING -> NEXT_DOOR.contains(word.text());
            default -> false;
        };
    }

    private static boolean isTold(String text) {
        return text.contains("了") || text.contains("过") || text.contains("没");
    }
}
