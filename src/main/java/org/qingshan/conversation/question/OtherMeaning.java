package org.qingshan.conversation.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Lineup;

/** Words that ask for something by themselves, and in this text for something else, which the records do not have: 有没有试吃, "fresh or dried". */
final class OtherMeaning {
    /** 运费几块, 寄顺丰多少钱, "how much for free shipping": no price of goods. */
    private static final Pattern OF_SENDING = Pattern.compile(
            "(?:运费|邮费|快递费|寄费|邮资|包邮|免邮).{0,4}(?:多少|几块|几钱|几多)|(?:寄|发|走)(?:到|去|往)?\\p{IsHan}{1,6}(?:多少|几块|几钱|几多)|(?:^|要|买|满)多少钱?(?:才|可以|能|就)?(?:包邮|免邮|免运费)"
                    + "|\\bhow much (?!.{0,12}\\b(?:with|incl|including|plus|and)\\b).{0,16}\\b(?:shipping|delivery|postage)\\b");

    /** Behind it stands what is asked for; 有没有黄桃 asks for what is left. */
    private static final Pattern IS_THERE = Pattern.compile("(?:有没有|有冇|有无)得?(?<what>.*)");

    private static final Pattern STILL_STOCK =
            Pattern.compile("[了啊呀呢吗么嘛的\\p{P}\\s]*|(?:卖|买|货|现货|库存|剩|\\d|[一二两三四五六七八九十半]).*");

    private static final Pattern LEFT_OTHERWISE = Pattern.compile("还有[吗么没不]|剩|库存|卖完|\\bleft\\b|stock");

    /** 鲜笋还是笋干, "fresh or dried": which of two, and no day. */
    private static final Pattern FRESH_OR = Pattern.compile("\\bfresh,? or\\b|\\bor fresh\\b|鲜(?:的|笋)?还是|还是(?:新)?鲜");

    /** 一根多重, "how heavy is one": of a piece, where the records have the pack. */
    private static final Pattern OF_A_PIECE = Pattern.compile(
            "(?:一|1|每|单)(?:根|个|颗|枚|只|条|片|块|粒|朵|头)(?:的|\\p{IsHan}{0,3}?)(?:大概|大约|差不多|有|是)?(?:多重|几斤|几两|多少克|多少斤|多大)"
                    + "|\\bhow (?:heavy|big) is (?:one|each|a single)(?! (?:box|bag|carton|pack))");

    /** A4纸: no slot. */
    private static final Pattern PAPER = Pattern.compile("(?<![a-z])(?<slot>[a-z]\\d) ?(?<of>(?:打印|复印|白)?纸|paper)");

    /** 谁家的鸡, "who raises the hens": where the eggs come from. */
    private static final Pattern HENS = Pattern.compile("鸡(?!蛋|精|腿|翅|爪)|\\b(?:hens?|chickens?)\\b");

    /** Nothing else is named than what is pointed at: 谁做的, 这是谁家的, "who made it". */
    private static final Pattern POINTED_AT = Pattern.compile(
            "(?!.*,(?:主播|老板娘?)$)(?:[\\p{P}\\s]|这|那|个|它|些|款|样|种|箱|袋|盒|东西|货|产品|特产|水果|菜|都|是|的|了|吗|呢|啊|呀|吧|么|嘛|请问|问下|今天|现在|主播|老板|娘|你们?|家|卖|到底|产|来"
                    + "|\\b(?:the|is|are|this|these|they|them|it|that|those|please|your|of|one|ones|hey|hi|and|so|stuff|goods|things|fruit|products?|from|all)\\b){0,30}");

    /** The cheapest that one can do. */
    private static final Pattern BARGAINS = Pattern.compile("便宜(?:一?点|些)|优惠|打折|少点|\\bdiscounts?\\b");

    /** 从哪里寄回来: of a parcel that goes back. */
    private static final Pattern BACK = Pattern.compile("寄回|退|\\b(?:return|send back)\\b");

    private OtherMeaning() {}

    /** Whether it is asked who did something else, or where something else comes from, than what is sold: 谁做饭, "who made this website". */
    static boolean isOfOthers(String plain, String withoutAsking) {
        return !HENS.matcher(plain).find() && !POINTED_AT.matcher(withoutAsking).matches();
    }

    /** What is on sale of the hens that are asked about. */
    static List<String> fromHens(String plain, Lineup lineup) {
        return HENS.matcher(plain).find() ? lineup.named("鸡蛋 eggs") : List.of();
    }

    /** The thing whose name begins like a slot. */
    static Optional<String> thing(String plain) {
        var paper = PAPER.matcher(plain);
        return paper.find()
                ? Optional.of(paper.group("slot").toUpperCase(Locale.ROOT) + paper.group("of"))
                : Optional.empty();
    }

    /** Takes away what is not asked. */
    static void strike(Set<Topic> topics, String plain, List<String> slots, Lineup lineup) {
        if (topics.contains(Topic.JIN)) {
            topics.remove(Topic.PRICE);
            topics.remove(Topic.PACK);
        }
        if (slots.isEmpty() && OF_SENDING.matcher(plain).find()) {
            topics.remove(Topic.PRICE);
        }
        if (asksForMore(topics, plain, lineup)) {
            topics.remove(Topic.LEFT);
        }
        if (FRESH_OR.matcher(plain).find()) {
            topics.remove(Topic.HARVEST);
        }
        if (BARGAINS.matcher(plain).find()) {
            topics.remove(Topic.DEAREST);
        }
        if (BACK.matcher(plain).find()) {
            topics.remove(Topic.VILLAGE);
        }
        if (OF_A_PIECE.matcher(plain).find()) {
            topics.remove(Topic.PACK);
        }
    }

    private static boolean asksForMore(Set<Topic> topics, String plain, Lineup lineup) {
        var asked = IS_THERE.matcher(plain);
        if (!topics.contains(Topic.LEFT)
                || !asked.find()
                || LEFT_OTHERWISE.matcher(plain).find()) {
            return false;
        }
        var what = asked.group("what").strip();
        return !STILL_STOCK.matcher(what).matches()
                && lineup.beginning(what).isEmpty()
                && UnknownThing.otherThanSold(plain, lineup) == null;
    }
}
