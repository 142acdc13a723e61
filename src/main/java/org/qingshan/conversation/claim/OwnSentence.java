package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * An order that is whole in a sentence of its own stands, whatever is told beside it: 爸他不会打字 我帮他说 鸡蛋一箱. What is told holds no goods in an
 * amount, no condition, no refusal, no bargain, no other day and nothing of an order that was made before. An order that nobody wishes for in so many
 * words (黄桃两箱) may itself be told, and asks more of what stands behind it.
 */
final class OwnSentence {
    /** Who says more tells more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 160;

    private static final int MOST = 10;

    /** 苹果 is the name of goods, 我女儿爱吃 tells. */
    private static final int SHORTEST_STORY = 5;

    private static final Pattern DRAWN = Pattern.compile("(?<=\\S)\\s?[\\p{So}\\x{1F000}-\\x{1FAFF}]\\p{M}*(?=\\s|$)");
    private static final Pattern END =
            Pattern.compile("[,;!?\\n、]+|(?<!\\d)~+|(?<!\\d)\\.+|\\.+(?!\\d)|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    /** What changes an order, puts it off, bargains or says where it goes. */
    private static final Set<Sense> ABOUT = EnumSet.of(
            Sense.CANCEL,
            Sense.REMOVE,
            Sense.LESS,
            Sense.CHANGE,
            Sense.SWAP,
            Sense.LATER,
            Sense.ADDRESS,
            Sense.PRICE,
            Sense.EXCEPT,
            Sense.EACH,
            Sense.EVERY,
            Sense.SAME,
            Sense.CORRECTION);

    private static final Set<Sense> ASKING = EnumSet.of(Sense.ASKING, Sense.QUERY, Sense.TAG);

    private static final Set<String> WISHED = Set.of("吧", "please", "pls", "plz", "谢谢", "for me", "麻烦");

    /** @param mark what ends it, as it was typed */
    private record Sentence(String text, List<Token> tokens, String mark) {
        boolean has(Set<Sense> senses) {
            return tokens.stream().anyMatch(token -> token instanceof Word word && senses.contains(word.sense()));
        }

        boolean asks() {
            return mark.contains("?")
                    || OwnSentenceWords.ASKED.isIn(text)
                    || tokens.stream()
                            .anyMatch(token -> token instanceof Word word
                                    && ASKING.contains(word.sense())
                                    && !OwnSentenceWords.SOFT.contains(word.text()));
        }

        boolean isWished() {
            return has(EnumSet.of(Sense.VERB, Sense.MORE))
                    || tokens.stream().anyMatch(token -> token instanceof Word word && WISHED.contains(word.text()));
        }

        boolean names() {
            return tokens.stream().anyMatch(Named.class::isInstance);
        }

        boolean counts() {
            return tokens.stream()
                    .anyMatch(
                            token -> token instanceof Measured || token instanceof Numeral number && number.isDigits());
        }
    }

    private final Lineup lineup;
    private final List<Sentence> orders = new ArrayList<>();
    private final Set<String> slots = new HashSet<>();

    private OwnSentence(Lineup lineup) {
        this.lineup = lineup;
    }

    /** @param reading of all of it, which took nothing */
    static ClaimReading taken(String text, Lineup lineup, ClaimReading reading) {
        return text.length() > LONGEST ? reading : new OwnSentence(lineup).taken(text, reading);
    }

    private ClaimReading taken(String text, ClaimReading reading) {
        var plain = Normaliser.plain(DRAWN.matcher(text).replaceAll("\n"));
        var sentences = sentences(plain);
        if (sentences.size() < 2 || sentences.size() > MOST) {
            return reading;
        }
        for (var sentence : sentences) {
            if (isOrder(sentence)) {
                orders.add(sentence);
            }
        }
        if (orders.isEmpty() || orders.size() == sentences.size() || !isOfKnown(sentences)) {
            return reading;
        }
        var order = ordered();
        var own = ClaimReader.alone(order, lineup);
        var tokens = Scanner.tokens(plain, lineup);
        if (!own.onlyAdds()
                || NotOfGoods.isSaid(text)
                || OnlyMentioned.isSaid(plain)
                || WholeOrder.isMeant(plain)
                || OnlyTold.is(plain, tokens, own)
                || NoOrder.is(text, plain, tokens, own)) {
            return reading;
        }
        own.claims().forEach(claim -> slots.add(claim.slot()));
        boolean wished = orders.stream().anyMatch(Sentence::isWished);
        int first = sentences.indexOf(orders.get(0));
        for (int at = 0; at < sentences.size(); at++) {
            var said = sentences.get(at);
            if (!orders.contains(said)
                    && !(at < first
                            ? isHarmless(said, !wished, false) && !(at + 1 == first && isReachingOver(said))
                            : standsBefore(said, wished, order))) {
                return reading;
            }
        }
        return own;
    }

    /** 苹果，两箱: of what is shown only where nothing else could be meant. */
    private boolean isOfKnown(List<Sentence> sentences) {
        return orders.stream().anyMatch(Sentence::names)
                || sentences.stream().allMatch(said -> orders.contains(said) || said.asks() || isOfNoOtherGoods(said));
    }

    /** 看楼上喝得那么欢我也忍不住了，来两箱: it tells at some length, and neither wishes for nor may name what is not known. */
    private static boolean isOfNoOtherGoods(Sentence said) {
        return said.tokens().size() >= SHORTEST_STORY
                && !said.isWished()
                && said.tokens().stream()
                        .noneMatch(token -> token instanceof Token.Unknown word
                                && (!word.isHanzi() && GoodsWords.isOne(word.text())
                                        || word.isHanzi()
                                                && word.text().length() > 1
                                                && GoodsWords.isOne(word.text())));
    }

    private String ordered() {
        return orders.stream().map(Sentence::text).collect(Collectors.joining(","));
    }

    private boolean standsBefore(Sentence said, boolean wished, String order) {
        return isHarmless(said, true, true)
                && (wished || !ByTheWay.isOfArrival(said.text()))
                && (wished
                        || said.asks()
                        || ClaimReader.alone(order + "," + said.text(), lineup).onlyAdds());
    }

    private List<Sentence> sentences(String plain) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(plain);
        int from = 0;
        while (from < plain.length() && sentences.size() <= MOST) {
            boolean ends = end.find(from);
            int to = ends ? end.start() : plain.length();
            var said = Paraphrases.plainly(
                    SelfRepair.settled(plain.substring(from, to).strip()));
            if (!said.isEmpty()) {
                sentences.add(new Sentence(said, Scanner.tokens(said, lineup), ends ? end.group() : ""));
            }
            from = ends ? Math.max(end.end(), from + 1) : plain.length();
        }
        return sentences;
    }

    /** 他说 黄桃两箱, 我妈买了 黄桃两箱: no sentence without what they say or bought. */
    private static boolean isReachingOver(Sentence said) {
        return said.mark().isBlank()
                && (OwnSentenceWords.REPORTED.isIn(said.text())
                        || said.tokens().isEmpty()
                        || !OwnSentenceWords.ENDED.isIn(said.text())
                                && !ToldBefore.isSentence(said.tokens(), said.text()));
    }

    private boolean isOrder(Sentence sentence) {
        var tokens = sentence.tokens();
        boolean named = tokens.stream().anyMatch(Named.class::isInstance);
        boolean measured = tokens.stream().anyMatch(Measured.class::isInstance)
                && tokens.stream().anyMatch(Numeral.class::isInstance);
        return measured
                && !sentence.mark().contains("?")
                && (named || lineup.card() != null || !orders.isEmpty())
                && tokens.stream().allMatch(OwnSentence::isOfOrder)
                && (ClaimReader.alone(sentence.text(), lineup).onlyAdds()
                        || !named
                                && !orders.isEmpty()
                                && ClaimReader.alone(ordered() + "," + sentence.text(), lineup)
                                        .onlyAdds());
    }

    private static boolean isOfOrder(Token token) {
        return token instanceof Named
                || token instanceof Numeral
                || token instanceof Measured
                || token instanceof Word word
                        && switch (word.sense()) {
                            case VERB, MORE, POLITE, LINK, AND, CHAT -> true;
                            default -> false;
                        };
    }

    /** It tells, and nothing of the order hangs on it. */
    private boolean isHarmless(Sentence said, boolean strictly, boolean behind) {
        var text = said.text();
        boolean deliberates = !behind && said.counts() && (isDeliberation(said) || isSumOfOrders(said));
        boolean eaten = OwnSentenceWords.EATEN.isIn(text);
        boolean counts = said.counts() && !deliberates && !eaten;
        if (counts
                || said.has(ABOUT)
                || said.tokens().stream().anyMatch(token -> token instanceof Token.Sign || !isOfGoods(token, text))
                || OwnSentenceWords.HANGING.isIn(text)
                || Framed.isFrame(text)
                || strictly && OwnSentenceWords.REPORTED.isIn(text)
                || (strictly || behind) && OwnSentenceWords.REFUSED_BEHIND.isIn(text)) {
            return false;
        }
        return !said.asks()
                || deliberates
                || eaten && !said.mark().contains("?")
                || ByTheWay.isAsked(text)
                || OwnSentenceWords.RHETORICAL.isIn(text);
    }

    /** It names nothing but what is ordered, or what that is cooked with. */
    private boolean isOfGoods(Token token, String said) {
        return !(token instanceof Named named)
                || OwnSentenceWords.COOKED.isIn(said)
                || OwnSentenceWords.isOfItsOwn(said, named.mention().text())
                        && named.mention().offers().stream().anyMatch(offer -> slots.contains(offer.slot()));
    }

    /** 要三袋，笋干两袋木耳一袋. */
    private boolean isSumOfOrders(Sentence said) {
        var summed = numbers(said);
        var parts = orders.stream().flatMap(order -> numbers(order).stream()).toList();
        return lineup.card() == null
                && summed.size() == 1
                && parts.size() > 1
                && summed.get(0).compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) == 0
                && said.tokens().stream().allMatch(OwnSentence::isOfOrder);
    }

    private static List<BigDecimal> numbers(Sentence said) {
        return said.tokens().stream()
                .filter(Numeral.class::isInstance)
                .map(token -> ((Numeral) token).value())
                .toList();
    }

    /** 一袋还是两袋呢, before 两袋吧; 两盒 by itself is wanted beside what is named. */
    private static boolean isDeliberation(Sentence said) {
        boolean wonders = said.mark().contains("?")
                || said.tokens().stream()
                        .anyMatch(token ->
                                token instanceof Word word && OwnSentenceWords.WONDERING.contains(word.text()));
        return wonders
                && said.tokens().stream()
                        .allMatch(token -> token instanceof Numeral
                                || token instanceof Measured
                                || token instanceof Named
                                || token instanceof Word word && OwnSentenceWords.WHICH.contains(word.text()));
    }
}
