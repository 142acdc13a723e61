package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * More or less of what somebody has, in words that also complain or compare: 鸡蛋多一盒; 漏算了，补一箱; 那单少发两斤. What came broken or too
 * little is made up for, and not ordered.
 */
final class Additions {
    /** The buyer left it out, or was too late; 漏发 is the shop's. */
    private static final Prefiltered LEFT_OUT =
            Prefiltered.of("没赶上|没抢到|没买到|漏(?!发|寄|给|送)|忘|卖完|卖得|走得快|少算|这次|这回|刚才那|吃完|用完|也补");

    private static final Prefiltered SPOILT = Prefiltered.of("坏|烂|碎|破|霉|少发|漏发|漏寄|少寄|缺|赔|没收到|压|臭|退");
    private static final Prefiltered TOO_MUCH = Prefiltered.of("塞不下|放不下|装不下|吃不完|吃不了|用不完|搁不下|没地方|多了|够了|就够|吃不掉|太多");
    private static final Prefiltered HIS = Prefiltered.of("给我$|那单$|那份$|你给我$|帮我$");
    private static final Prefiltered HOUSE = Prefiltered.of("宿舍|车间|[门楼院桌棚厂库街路馆厅]");
    private static final int LONGEST = 40;
    private static final int NEAR = 8;

    private final List<Token> tokens;
    private final String said;

    private Additions(List<Token> tokens) {
        this.tokens = tokens;
        this.said = tokens.stream().limit(LONGEST).map(Additions::text).collect(Collectors.joining());
    }

    static List<Token> understood(List<Token> tokens) {
        if (tokens.stream()
                .noneMatch(token -> token instanceof Word word && isOne(word)
                        || token instanceof Named named && named.mention().by() == Mention.By.NUMBER)) {
            return tokens;
        }
        var additions = new Additions(tokens);
        var understood = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            int end = additions.endOfNotOneMore(at);
            if (additions.isOfHouse(at)) {
                understood.add(new Token.Unknown("号", token.start(), token.end()));
            } else if (end > at) {
                understood.add(new Word(
                        Sense.CHAT, "一个", token.start(), tokens.get(end - 1).end()));
                at = end - 1;
            } else {
                understood.add(token instanceof Word word && isOne(word) ? additions.meant(word, at) : token);
            }
        }
        return understood;
    }

    /** 二号宿舍, 三号门: no slot. */
    private boolean isOfHouse(int at) {
        return tokens.get(at) instanceof Named named
                && named.mention().by() == Mention.By.NUMBER
                && at(at + 1) != null
                && tokens.get(at).touches(tokens.get(at + 1))
                && HOUSE.begins(text(at(at + 1)));
    }

    /** 少一个我都不干, 多一个都不要: exactly so many. Where it ends. */
    private int endOfNotOneMore(int at) {
        boolean one = tokens.get(at) instanceof Word word
                && (word.text().equals("少") || word.text().equals("多"))
                && at(at + 1) instanceof Numeral number
                && number.value().equals(BigDecimal.ONE)
                && at(at + 2) instanceof Measured;
        int all = InContext.isText(at(at + 3), "我") ? at + 4 : at + 3;
        if (!one
                || !(at(all) instanceof Word even)
                || !even.text().startsWith("都") && !even.text().equals("也")) {
            return at;
        }
        int end = all + 1;
        while (at(end) != null && !(at(end) instanceof Break) && end < all + NEAR) {
            end++;
        }
        return end;
    }

    private static boolean isOne(Word word) {
        return switch (word.text()) {
            case "补", "多", "少", "少发", "少寄", "少送" -> true;
            default -> false;
        };
    }

    private Token meant(Word word, int at) {
        int mine = word.text().equals("补") && InContext.isText(at(at + 1), "我") ? at + 2 : at + 1;
        if (!(at(mine) instanceof Numeral) || !(at(mine + 1) instanceof Measured)) {
            return word;
        }
        var sense = switch (word.text()) {
            case "补" -> LEFT_OUT.isIn(said) && !SPOILT.isIn(said) ? Sense.MORE : word.sense();
            case "少" -> word.sense();
            case "多" -> isMore(word, at) ? Sense.MORE : word.sense();
            default -> (TOO_MUCH.isIn(said) || isHis(at)) && !SPOILT.isIn(without(word)) ? Sense.LESS : word.sense();
        };
        return new Word(sense, word.text(), word.start(), word.end());
    }

    /** 我那个黄桃你给我(少发一箱); 给我少发一箱黄桃 complains. */
    private boolean isHis(int at) {
        return HIS.isIn(text(at(at - 1))) && tokens.subList(0, at).stream().anyMatch(Named.class::isInstance);
    }

    private String without(Word word) {
        return said.replace(word.text(), "");
    }

    /** 鸡蛋多一盒, 多一箱多一箱: right behind what it is of, or first of all, and nothing behind it. */
    private boolean isMore(Word word, int at) {
        var before = at(at - 1);
        var behind = at(at + 3);
        boolean begins =
                before == null || before instanceof Break || before instanceof Named || before instanceof Measured;
        boolean ends = behind == null || behind instanceof Break || InContext.isText(behind, "多") || !touches(at + 2);
        return begins && ends && word.touches(tokens.get(at + 1));
    }

    private boolean touches(int at) {
        return at(at + 1) != null && tokens.get(at).touches(tokens.get(at + 1));
    }

    private static String text(@Nullable Token token) {
        return token == null ? "" : SentenceEnd.text(token);
    }

    private @Nullable Token at(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
