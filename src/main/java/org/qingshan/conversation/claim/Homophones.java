package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.domain.product.Unit;

/**
 * What a telephone that listens writes for a measure word: 黄桃三项, 红糖两代, 来一向黄桃. It is one only right behind a number, where the
 * thing is named beside it and is sold by what the character sounds like.
 */
final class Homophones {
    /** What counts a unit; 份, 个, 块, 把 and 棵 sound like too much. */
    private static final Map<Unit, String> MEASURES = new EnumMap<>(Map.of(
            Unit.BOX,
            "箱",
            Unit.CARTON,
            "盒",
            Unit.BAG,
            "袋",
            Unit.JIN,
            "斤",
            Unit.BOTTLE,
            "瓶",
            Unit.JAR,
            "罐",
            Unit.CROCK,
            "坛",
            Unit.TUB,
            "桶",
            Unit.STRIP,
            "条",
            Unit.PIECE,
            "只"));

    /** What sounds like a number and is nothing else before a measure, as 易, 亿, 量, 留 and 是 are. */
    private static final List<String> NUMBERS = List.of("意依伊", "良凉亮而耳", "伞山叁", "寺司", "午武舞", "刘柳", "妻戚", "巴爸", "久");

    /** Such a sound that may be what it says, too: 散袋, 旧箱. */
    private static final String UNSURE = "散死流留期旧酒石时实儿";

    /** 黄桃一想: thought of it; 两管 and 两同 are other measures, or "and". */
    private static final String OTHERS = "想像象响管同";

    /** 三代苹果: of the third generation. */
    private static final String ATTRIBUTES = "代河乡巷湖港";

    private Homophones() {}

    static List<Token> heard(List<Token> scanned) {
        var tokens = counted(parted(scanned));
        List<Token> heard = tokens;
        for (int at = 1; at < tokens.size(); at++) {
            var unit = unit(tokens, at);
            if (unit != null) {
                heard = heard == tokens ? new ArrayList<>(tokens) : heard;
                var token = tokens.get(at);
                var measure = Objects.requireNonNull(Measure.at(unit, 0, 1)).value();
                heard.set(at, new Measured(measure, token.start(), token.end()));
            }
        }
        return heard;
    }

    /** 板栗五金: a word that is a number and what sounds like the measure of what stands before it. */
    private static List<Token> parted(List<Token> tokens) {
        List<Token> parted = tokens;
        for (int at = tokens.size() - 1; at > 0; at--) {
            if (tokens.get(at) instanceof Word word && word.text().length() == 2 && isEndOfAll(tokens, at)) {
                char digit = word.text().charAt(0);
                var unit = NumberWords.isCharacter(digit) && NumberWords.worth(digit) > 0
                        ? unit(word.text().charAt(1), before(tokens, at - 1))
                        : null;
                if (unit != null) {
                    parted = parted == tokens ? new ArrayList<>(tokens) : parted;
                    int middle = word.start() + 1;
                    var measure = Objects.requireNonNull(Measure.at(unit, 0, 1)).value();
                    var number = BigDecimal.valueOf(NumberWords.worth(digit));
                    parted.set(at, new Numeral(number, Numeral.Spelling.WORDS, word.start(), middle));
                    parted.add(at + 1, new Measured(measure, middle, word.end()));
                }
            }
        }
        return parted;
    }

    /** Nothing stands behind it but what is polite. */
    private static boolean isEndOfAll(List<Token> tokens, int at) {
        var next = Token.at(tokens, at + 1);
        return next == null || next instanceof Break || next instanceof Word polite && polite.sense() == Sense.POLITE;
    }

    /** 黄桃意箱: one box, where the thing is sold by the box. */
    private static List<Token> counted(List<Token> tokens) {
        List<Token> counted = tokens;
        for (int at = tokens.size() - 1; at > 0; at--) {
            if (tokens.get(at) instanceof Unknown unknown
                    && unknown.isHanzi()
                    && tokens.get(at - 1).touches(unknown)
                    && isEnd(unknown, Token.at(tokens, at + 1))) {
                boolean unsure = UNSURE.indexOf(unknown.text().charAt(0)) >= 0;
                var number = unsure ? BigDecimal.ONE : number(unknown.text().charAt(0));
                var named = number == null ? null : before(tokens, at - 1);
                var unit = named == null || !named.mention().isClear()
                        ? null
                        : MEASURES.get(named.mention().offer().unit());
                if (number != null
                        && unit != null
                        && unknown.text().substring(1).equals(unit)) {
                    counted = counted == tokens ? new ArrayList<>(tokens) : counted;
                    int middle = unknown.start() + 1;
                    var measure = Objects.requireNonNull(Measure.at(unit, 0, 1)).value();
                    var spelling = unsure ? Numeral.Spelling.VAGUE : Numeral.Spelling.WORDS;
                    counted.set(at, new Numeral(number, spelling, unknown.start(), middle));
                    counted.add(at + 1, new Measured(measure, middle, unknown.end()));
                }
            }
        }
        return counted;
    }

    private static @Nullable BigDecimal number(char heard) {
        for (int at = 0; at < NUMBERS.size(); at++) {
            if (NUMBERS.get(at).indexOf(heard) >= 0) {
                return BigDecimal.valueOf(at + 1L);
            }
        }
        return null;
    }

    /** The measure word that a token stands for; null if it stands for none. */
    private static @Nullable String unit(List<Token> tokens, int at) {
        char sign = sign(tokens.get(at));
        if (sign == 0 || !(tokens.get(at - 1) instanceof Numeral number) || !number.touches(tokens.get(at))) {
            return null;
        }
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        var named = next instanceof Named behind && tokens.get(at).touches(behind)
                ? isTaken(tokens, at - 2) || isAlone(tokens, at, sign) ? behind : null
                : isEnd(tokens.get(at), next) ? before(tokens, at - 2) : null;
        return unit(sign, named);
    }

    /** What counts the goods, if the character sounds like it. */
    private static @Nullable String unit(char sign, @Nullable Named goods) {
        var measure = goods == null || !goods.mention().isClear()
                ? null
                : MEASURES.get(goods.mention().offer().unit());
        boolean alike = measure != null && Hanzi.syllable(sign).equals(Hanzi.syllable(measure.charAt(0)));
        return alike ? measure : null;
    }

    /** 两向梨, and nothing else. */
    private static boolean isAlone(List<Token> tokens, int at, char sign) {
        return (at == 1 || tokens.get(at - 2) instanceof Break)
                && ATTRIBUTES.indexOf(sign) < 0
                && isEndOfAll(tokens, at + 1);
    }

    private static char sign(Token token) {
        var text = token instanceof Word word ? word.text() : token instanceof Unknown unknown ? unknown.text() : "";
        boolean heard = text.length() == 1 && Hanzi.is(text.charAt(0)) && OTHERS.indexOf(text.charAt(0)) < 0;
        return heard ? text.charAt(0) : 0;
    }

    /** 黄桃给我来三项: a name, and between it and the number only what asks for it. */
    private static @Nullable Named before(List<Token> tokens, int from) {
        for (int at = from; at >= 0; at--) {
            if (tokens.get(at) instanceof Named named) {
                return named;
            }
            if (!isAsking(tokens.get(at))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isTaken(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at) instanceof Word verb && isAsking(verb) && verb.sense() != Sense.POLITE;
    }

    private static boolean isAsking(Token token) {
        return token instanceof Word word
                && switch (word.sense()) {
                    case VERB, MORE, CHANGE, ONLY, POLITE -> true;
                    default -> false;
                };
    }

    /** No word goes on: not 两代人, 三项全能. */
    private static boolean isEnd(Token sign, @Nullable Token next) {
        return next == null
                || next instanceof Break
                || !sign.touches(next)
                || next instanceof Word word
                        && switch (word.sense()) {
                            case POLITE, VERB, CHAT, AND, WAVERING -> true;
                            default -> false;
                        };
    }
}
