package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * So much of something that is surely goods and not sold here, among goods that are: 老醋一瓶，黄桃一箱. It is told that there is none, whatever becomes of
 * the rest; where all was in doubt, the rest is asked about by itself. What is written like something on the lineup may be that.
 */
final class UnsoldBeside {
    private static final int LONGEST = 100;
    private static final int MOST = 12;

    private static final Pattern GAP = Pattern.compile(
            "[,;、\\n]+ ?|(?<=\\p{IsHan}) +(?=\\S)|(?<=\\S) +(?=\\p{IsHan})| and |(?<=[箱袋盒斤包瓶罐桶条])[和跟加]");

    /** What a kitchen has and {@link GoodsWords} does not know by its last sign. */
    private static final Prefiltered GROCERIES = Prefiltered.of(
            "(?!.*(?:[里外前后对全表见反正上下侧]面|调皮)$)\\p{IsHan}{1,2}(?:醋|酱|盐|面|茶|参|奶|粥|汁|露|粉|丝|皮|干|仁|耳|虾|鲍|贝|肠|火腿|腊|饼|糕|酥|月饼|粽|粽子|汤圆|馒头|包子)|生抽|老抽|酱油|蚝油|味精|鸡精|料酒|八角|花椒|桂皮|香叶|孜然|食盐|咖啡|面条|挂面|饺子|馄饨|粽子|汤圆|豆腐|豆豉|豆瓣|冰糖|白糖|奶粉|牛奶|酸奶|面粉|淀粉|银耳|枸杞|莲子|百合|薏米|燕麦|饮料|可乐|啤酒|白酒|矿泉水|纸巾|洗衣液"
                    + "|(?:soy |fish |oyster |chili |hot )?sauce|vinegar|salt|pepper|butter|bread|flour|noodles?|coffee|cola|beer|juice|oats?|yogh?urt|sausages?|ham|bacon|dumplings?|oil|sugar|walnuts?|peanuts?|cashews?|almonds?|raisins?");

    private UnsoldBeside() {}

    static ClaimReading told(String text, Lineup lineup, ClaimReading reading) {
        if (text.length() > LONGEST || reading.unknown() != null || reading.kind() == Kind.NONE) {
            return reading;
        }
        var plain = Normaliser.plain(text);
        var pieces = GAP.split(plain);
        if (pieces.length < 2 || pieces.length > MOST || plain.indexOf('?') >= 0) {
            return reading;
        }
        List<String> rest = new ArrayList<>();
        List<String> unsold = new ArrayList<>();
        for (var piece : pieces) {
            var goods = unsold(piece, lineup);
            if (goods == null) {
                rest.add(piece);
            } else {
                unsold.add(goods);
            }
        }
        if (unsold.isEmpty() || rest.stream().noneMatch(piece -> names(piece, lineup))) {
            return reading;
        }
        var said = String.join(plain.chars().anyMatch(Hanzi::is) ? "、" : ", ", unsold);
        if (reading.kind() == Kind.CLAIMS) {
            return reading.without(said);
        }
        var ordered = ClaimReader.alone(String.join(",", rest), lineup);
        return ordered.onlyAdds()
                ? ClaimReading.doubt(
                        ordered.claims().stream().map(Suggestion::of).toList(), said)
                : reading;
    }

    /** What is not sold here and so much of it is asked for, with nothing else; null if it is not so. */
    private static @Nullable String unsold(String piece, Lineup lineup) {
        var tokens = Scanner.tokens(piece, lineup);
        var unknown = tokens.stream().filter(Unknown.class::isInstance).toList();
        boolean plain = !unknown.isEmpty()
                && unknown.size() <= 2
                && tokens.stream().filter(Numeral.class::isInstance).count() == 1
                && tokens.stream().filter(Measured.class::isInstance).count() == 1
                && tokens.stream().allMatch(UnsoldBeside::isOfOrder);
        if (!plain) {
            return null;
        }
        var goods = unknown.stream().map(token -> ((Unknown) token).text()).collect(Collectors.joining(" "));
        var alone = isGoods(goods) && !isAkin(goods, lineup) ? ClaimReader.alone(piece, lineup) : null;
        return alone != null && alone.claims().isEmpty() && alone.suggestions().isEmpty() ? goods : null;
    }

    private static boolean isOfOrder(Token token) {
        return token instanceof Unknown
                || token instanceof Numeral
                || token instanceof Measured
                || token instanceof Word word
                        && (word.sense() == Sense.VERB
                                || word.sense() == Sense.MORE
                                || word.sense() == Sense.POLITE
                                || word.text().equals("of")
                                || word.text().equals("a"));
    }

    private static boolean isGoods(String word) {
        return (GoodsWords.isOne(word) || GROCERIES.isAllOf(word))
                && !Strangers.isPerson(new Unknown(word, 0, word.length()))
                && !Portion.isCalled(new Unknown(word, 0, word.length()), null);
    }

    /** 白糖 where 红糖 is sold. */
    private static boolean isAkin(String goods, Lineup lineup) {
        var last = goods.substring(goods.length() - 1);
        return Hanzi.is(goods.charAt(0))
                && lineup.offers().stream()
                        .flatMap(offer -> Stream.concat(Stream.of(offer.nameZh()), offer.aliases().stream()))
                        .anyMatch(name -> name.endsWith(last) || shared(name, goods) >= 2);
    }

    private static long shared(String name, String goods) {
        return goods.chars().filter(sign -> name.indexOf(sign) >= 0).count();
    }

    private static boolean names(String piece, Lineup lineup) {
        return Scanner.tokens(piece, lineup).stream().anyMatch(Named.class::isInstance);
    }
}
