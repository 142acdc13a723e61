package org.qingshan.conversation.lot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.product.Product;

/**
 * Whether somebody of the team tells that goods have come, in a sentence: 吴秀英送来竹笋48斤, 收货吴秀英竹笋47斤, 桃子二十三箱，张桂花的, "5
 * boxes of eggs from 张桂花". Pure.
 */
final class IntakeWords {
    /** The command's word, with what is glued to it; 收货地址 is none. */
    private static final Pattern TAKE_IN = Pattern.compile("^收[货貨](?![人码方时前后了吗的]|地址|电话|手机|信息)");

    /** 收到张桂花30箱黄桃: ahead of a name. */
    private static final Pattern RECEIVED = Pattern.compile("^(?:刚刚?|今天|已经?)?(?:收到|收下|收)了?(?=\\p{IsHan})");

    /** Who it is that brings. */
    private static final Pattern WHO = Pattern.compile(
            "^(?:今天|刚才|刚刚|早上|今早|昨天)?(?<who>[^\\s,，。]{2,12}?|[A-Za-z][A-Za-z.'’-]+(?: [A-Za-z.'’-]+){0,2})(?:今天|刚才|刚刚|刚|又|再|早上|今早){0,20}+[\\s,，]*(?:"
                    + LotLine.BRINGS.pattern() + ")",
            Pattern.CASE_INSENSITIVE);

    /** Who brings goods is a grower, also by a surname that nobody else says: "Zhou brought 50 jin". */
    private static final Pattern LATIN = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Old|Uncle|Aunt|Auntie|Granny|Grandma|Grandpa)\\.? )?(?!(?:He|She|They|We|You|It|I|Who|Someone|Somebody|Nobody|Courier|The|Just|Today)\\b)\\p{Lu}\\p{Ll}{1,15}");

    /** 李婶的皂收50块: at the desk whose goods they are says who has brought them. */
    private static final Pattern TAKEN_OF = Pattern.compile(
            "^(?:今天|刚才|刚刚|早上|今早)?(?<who>[^\\s,，。的]{2,6}?)(?:家)?的?[^\\s,，。\\d]{1,8}[,，]?(?:我)?收(?:了|下了?|到了?)?\\s?(?=[\\d一二两三四五六七八九十百])");

    /** Somebody buys, or it is told what has become of goods that were here before. */
    private static final Pattern ANYTHING_ELSE = Pattern.compile(
            "来(?=[\\d一二两三四五六七八九十半几]+[^了])|[退坏烂剩卖留给想能会没不加减]|明[天早]|后天|\\b(?:no|not|sold|left|bad|rotten|damaged|back|will|would|can|could|keep|reserve|add|more)\\b|\\bfor (?!sale\\b|today\\b|tonight\\b|[\\d¥￥])|n't|'ll\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("[\\d一二两三四五六七八九十百半]");

    /** What is no grower's name in front of 来了 and 到了, and may be left out. */
    private static final Pattern ASIDE =
            Pattern.compile("^(?:今天|刚才|刚刚|刚|早上|今早|又|再){1,20}+|(?<=\\p{IsHan})(?:刚|又)(?=[到来收])");

    private IntakeWords() {}

    /** Whether it may sound like that; without any look at what the shop knows. */
    static boolean tell(String said) {
        return TAKE_IN.matcher(said).find()
                || LotLine.BRINGS.matcher(said).find()
                || LotLine.HAS_COME.matcher(said).find()
                || NUMBER.matcher(SaidNumber.inFigures(said)).find();
    }

    /** Nobody says with it that he wants anything; what the names say is nothing of that: 张会英, "Will Chen". */
    private static boolean isTold(String said, List<Product> products, Collection<String> growers) {
        var names = Stream.concat(growers.stream(), products.stream().flatMap(IntakeWords::names))
                .filter(name -> name.length() > 1)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var rest = names.isEmpty()
                ? said
                : Pattern.compile("(?<![A-Za-z])(?:" + names + ")(?![A-Za-z])", Pattern.CASE_INSENSITIVE)
                        .matcher(said)
                        .replaceAll(" ");
        return !ANYTHING_ELSE.matcher(SaidNumber.inFigures(rest)).find() && !AnnouncementWords.mayBeWanted(rest);
    }

    private static Stream<String> names(Product product) {
        return Stream.concat(Stream.of(product.name(true), product.name(false)), product.aliases().stream());
    }

    /** Whether it names goods and how much, and who has brought them or that they are here, and asks nothing. */
    static boolean tell(String said, List<Product> products, Collection<String> growers, LocalDate today) {
        var line = LotLine.read(line(said, growers), products, growers, today);
        if (line.product() == null || line.quantity() == null || QuestionReader.wantsAnAnswer(said)) {
            return false;
        }
        var who = WHO.matcher(said.strip());
        var of = TAKEN_OF.matcher(said.strip());
        return TAKE_IN.matcher(said).find()
                || who.find() && isCalled(who.group("who"), growers)
                || of.find() && isCalled(of.group("who"), growers)
                || isTold(said, products, growers)
                        && (line.grower() != null
                                || LotLine.HAS_COME.matcher(said).find());
    }

    static boolean isCalled(String who, Collection<String> growers) {
        return growers.contains(who)
                || GrowerNames.isName(who)
                || FamiliarNames.isOne(who)
                || LATIN.matcher(who).matches();
    }

    /** Whether the command's word begins it. */
    static boolean isByCommand(String said) {
        return TAKE_IN.matcher(Normaliser.simplified(said)).find();
    }

    private static String received(String said, Collection<String> growers) {
        var named = RECEIVED.matcher(said).replaceFirst("");
        return growers.stream().anyMatch(name -> name.length() > 1 && named.startsWith(name)) ? named : said;
    }

    /** Without the command's word, and with a known name set apart from what is glued to it. */
    static String line(String said, Collection<String> growers) {
        var plain = Normaliser.simplified(said);
        var bare = TAKE_IN.matcher(plain).find() ? said.substring(2).strip() : said;
        var told = TAKE_IN.matcher(plain).find()
                ? bare
                : received(ASIDE.matcher(bare).replaceAll(""), growers);
        return growers.stream()
                .filter(name -> name.length() > 1 && name.charAt(0) > 0x7F && told.contains(name))
                .max(Comparator.comparing(String::length))
                .map(name -> told.replaceFirst(
                        Pattern.quote(name) + "(?:家的|家|的)?+(?=[\\p{IsHan}\\d])", Matcher.quoteReplacement(name) + " "))
                .orElse(told);
    }
}
