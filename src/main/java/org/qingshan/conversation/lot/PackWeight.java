package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.product.Unit;

/**
 * What one pack weighs, in a line of goods that come in: 一箱五斤, 每箱装5斤, 5斤装, "5 jin a box", "boxes of 2.5 kg". Pure.
 *
 * @param isSure it can be nothing else; 一箱五斤 may be all that there is
 * @param rest the other words
 */
record PackWeight(BigDecimal grams, boolean isSure, String rest) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String PACK = "[大小]?(?>" + words(unit -> !unit.isWeight()) + ")(?![A-Za-z])";
    private static final String WEIGHT = "(?<n>\\d{1,6}(?:\\.\\d{1,3})?|[一二两三四五六七八九十百半]{1,5})\\s*(?<unit>"
            + words(Unit::isWeight) + "|克|g)(?![A-Za-z])(?<half>半)?";

    /** 12块一箱 is a price. */
    private static final String NO_PRICE = "(?<![\\d元块钱角毛]\\s?|yuan\\s|rmb\\s|kuai\\s)";
    /** So is 每箱12块, 每箱按12块, 每箱：12块; not "5 jin a box at 12 yuan". */
    private static final String NO_PRICE_BEHIND =
            "(?!\\s*[¥￥\\d一二两三四五六七八九十])(?!(?<=\\p{IsHan})\\s*(?:[按算价@:：]|[收单作]购?价|at\\b))";

    private static final String LEADS = "\\s*(?:大概|大约|约|差不多|都|是|有|净重|毛重|重|装|称|weighs|weighing|holds|is|of|[:：])*\\s*";

    private static final List<Pattern> SAID = Stream.of(
                    NO_PRICE + "(?:(?<sure>(?:平均)?每一?|\\b(?:each|every|per)\\b)|一|(?<![\\d.])1|\\ba\\b)\\s*" + PACK
                            + LEADS + WEIGHT + "(?:左右|装|重)?",
                    WEIGHT + "\\s*(?:装|重)?\\s*(?:(?<sure>/|每|\\bper\\b|\\bto the\\b)|一|(?<![\\d.])1|\\ban?\\b)\\s*"
                            + PACK + NO_PRICE_BEHIND,
                    WEIGHT + "(?<sure>装的?|\\s*(?:each|apiece)\\b)",
                    "(?<sure>\\beach\\b)" + LEADS + WEIGHT,
                    "(?<=box|boxes|cases|crates|cartons|trays|bags|packs|sacks)(?<sure>\\s+of\\s+)" + WEIGHT)
            .map(said -> Pattern.compile(said, Pattern.CASE_INSENSITIVE))
            .toList();

    /** Empty where nothing of the kind is said. */
    static Optional<PackWeight> in(String text) {
        return SAID.stream()
                .map(said -> said.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> SaidNumber.begin(found.group("n")).map(number -> of(text, found, number.value())));
    }

    private static PackWeight of(String text, Matcher found, BigDecimal number) {
        var whole = found.group("half") == null ? number : number.add(HALF);
        var grams = Unit.gramsOf(found.group("unit")).orElseThrow();
        return new PackWeight(
                whole.multiply(grams),
                found.group("sure") != null,
                text.substring(0, found.start()) + " " + text.substring(found.end()));
    }

    private static String words(Predicate<Unit> which) {
        return Stream.of(Unit.values())
                .filter(which)
                .flatMap(unit -> unit.words().stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
