package org.qingshan.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.TakenBack;
import org.qingshan.conversation.heard.HouseOrClaim;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;

/**
 * A message that says both what somebody wants and where it shall go: 两箱黄桃 王桂芳 138… 长沙…. The claim stands before the
 * address or behind it, a space, a comma or a new line between, or glued to the house or to a word that leads to either.
 */
record ClaimWithAddress(String claim, String address) {
    /** Without a phone no address is complete; who sends one sends the phone with it. */
    static final Pattern PHONE = Pattern.compile("\\d[\\d -]{6,18}\\d");

    private static final Pattern HOUSE = Pattern.compile(
            "[省市区縣县區州].{0,40}[路街道巷村镇鎮弄苑园園号號].{0,12}\\d|\\d.{0,30}\\b(?:road|rd|street|st|avenue|ave|lane|drive|lu|jie)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A separator; else the place before a word that begins a claim or an address, or behind a house's number. */
    static final Pattern BETWEEN = Pattern.compile(
            "[\\s,，。;；]+|(?<=[寄发送到给往]\\p{IsHan}{1,6})[:：]\\s*|(?<=.)(?=(?:我?还?想?要|再?来|帮我|给我|我?买|订|拍|下单|[寄发送]到|[寄送]给|(?:收货|收件)?地址|收货人|收件人|姓名"
                    + "|[寄发送到](?=\\p{IsHan}{2,8}?[省市区县州])))"
                    + "|(?<=[给到往])(?=\\+?1[3-9]\\d[\\d -]{8})"
                    + "|(?<=[号室栋幢楼层座户组村苑院\\d])(?=[一二两三四五六七八九十半]|[A-Za-z]\\d|(?![号室栋幢楼层座户组单元])\\p{IsHan}{1,6}[一二两三四五六七八九十半\\d]+[箱袋斤盒份个公千克])");
    /** Stands before what is wanted, as a form has it. */
    private static final Pattern OF_GOODS =
            Pattern.compile("^\\s*(?:商品|货品|产品|货|items?|products?|order)\\s*[:：]\\s*", Pattern.CASE_INSENSITIVE);

    /** "… to my mum Wang": her name goes on behind it. */
    private static final Pattern CUTS_NAME = Pattern.compile(
            "\\b(?:to|for) (?:my|our|a) " + KinWords.IN_ENGLISH + ",? \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?$");

    /** "1 box of peaches to 5" before "Zhongshan Road": a house, and nothing is changed to so many. */
    private static final Pattern CUTS_HOUSE = Pattern.compile(
            "^(?!.*\\b(?:change|changing|make|set|raise|increase|reduce|cut|lower|bump|bring|update|from)\\b).*\\b(?:to|at) (?:(?:no|number|unit|flat|apartment|apt|room|house)\\.? ?)?\\d{1,5}[a-z]?$",
            Pattern.CASE_INSENSITIVE);

    /** Leads to a place and is no part of it. */
    private static final Pattern TO_PLACE = Pattern.compile("^(?:[寄发送]到?|到)(?=\\p{IsHan}{2,8}?[省市区县州])");

    /** Digits, what places are called by, and what a form calls its parts. */
    private static final Pattern OF_ADDRESS = Pattern.compile(
            "\\d|收货|收件|电话|手机|地址|姓名|联系|[省市区县州镇乡村路街巷弄号栋幢楼室苑园]|\\b(?:name|recipient|receiver|consignee|phone|tel|mobile|address|addr|ship|send|deliver|delivery|to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 黄桃两箱 算了, "two boxes of peaches, never mind". */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?:(?<=[\\s,，。;；])(?:还是)?(?:算了|不要|不买|不用)了?[吧啊呀哈]*|\\b(?:" + TakenBack.NEVER_MIND
                    + "|no thanks?(?: you)?))[.。!！\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKEN_BACK_THEN =
            Pattern.compile("[\\s,，。;；]*+(?:" + TakenBack.NEVER_MIND + "|no thanks)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?:\\p{IsHan}{1,6}|[A-Za-z]{3,12}(?: [A-Za-z]{3,12})?) ?[x×*]? ?\\d{1,2}(?![\\d号號室栋幢楼])[,，、;；\\s]{0,3}(?:and )?){1,8}");
    private static final Pattern EACH_COUNTED = Pattern.compile("(?<=\\d)(?!\\d)[,，、;；\\s]*(?:and )?");

    /** "One bag of sugar for Pat" before "Lee": who gets it is not cut in two. */
    private static final Pattern NAMES_SOMEBODY =
            Pattern.compile("\\b(?:[Tt]o|[Ff]or|[Aa]ttn:?|[Cc]/o) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}$");

    private static final Pattern ENDS_LATIN = Pattern.compile("\\p{IsLatin}$");
    private static final Pattern ENDS_WITH_NAME =
            Pattern.compile("[,;:] ?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,2}$");
    /** 再来一箱 王桂兰 before her phone. */
    private static final Pattern NAMED_LAST =
            Pattern.compile("[箱袋盒斤份个瓶块双][\\s,，;；]+(?![一二两三四五六七八九十半])\\p{IsHan}{2,4}$");

    private static final Pattern BEGINS_WITH_PHONE = Pattern.compile("^\\s*\\+?\\d[\\d -]{6,}");
    /** "Fox 135…" behind "my office: Nina". */
    private static final Pattern ENDS_NAME =
            Pattern.compile("^\\s*(?:\\p{Lu}[\\p{L}'’.-]*[, ]{1,2}){0,2}\\+?\\d[\\d -]{6,}");

    /** +1 415 555 2671 is a phone, and +1 139… one of what is shown. */
    private static final Pattern COUNTRY_CODE = Pattern.compile("\\s*[+＋]\\d{1,3}\\s*");

    private static final Pattern FOREIGN_NUMBER = Pattern.compile("\\s*\\(?(?!1[3-9]\\d)\\d{2,4}\\)?[ .-]\\d{3}");

    /** "Here you" before "go". */
    private static final Pattern HERE = Pattern.compile("\\bhere(?: you| it| is| are)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADS_THERE = Pattern.compile(
            "(?i)(?:please|pls|kindly|and|ship|send|deliver|mail|it|them|to|for|here|you|go|is|are|her|his|their|my|our|name):?|(?:麻烦|请|帮我|就|都){0,12}(?:[寄发送][到给往]?|给|到)?");

    /** What one left over: 剩下一箱黄桃 of whoever has ordered already. */
    private static final Pattern LEFT_OVER = Pattern.compile("^(?:那|还)?(?:剩下?|余下|另外?)(?:的|那)?(?=[一二两三四五六七八九十半\\d])");

    private static final Pattern PIECE = Pattern.compile("[^\\s,，。;；]+");

    /** Letters; nobody orders in more before he says where he lives. */
    static final int LONGEST_CLAIM = 60;

    /** Letters; in more no claim is looked for, which costs with each word. */
    private static final int LONGEST_ADDRESS = 500;

    static Optional<ClaimWithAddress> of(Turn turn) {
        return turn.isPrivate() ? in(turn) : Optional.empty();
    }

    /** The same wherever it is said; where many read it, the address is not taken. */
    static Optional<ClaimWithAddress> in(Turn turn) {
        var said = NumberedList.without(withoutRemark(turn), turn.round());
        if (!PHONE.matcher(said).find() && !isPlaced(said)) {
            return Optional.empty();
        }
        var found = cut(turn, said, true).or(() -> cut(turn, said, false));
        return found.map(both -> both.withMore(turn)).or(() -> new ClaimWithAddress("", said).pulled(turn));
    }

    /** Whose address lacks a phone, or all but the place, has given it all the same: the rest is asked for. */
    private static boolean isPlaced(String said) {
        return said.length() <= LONGEST_ADDRESS && HOUSE.matcher(said).find() && AddressReader.looksLikeAddress(said);
    }

    /** 备注：别放辣 is neither wanted nor a place; what would be an order stays. */
    private static String withoutRemark(Turn turn) {
        var said = turn.said();
        var rest = AddressReader.withoutRemark(said);
        return rest.equals(said)
                        || turn.round().lineup(MeantCard.of(turn)).named(said).size()
                                > turn.round()
                                        .lineup(MeantCard.of(turn))
                                        .named(rest)
                                        .size()
                ? said
                : rest;
    }

    private ClaimWithAddress withMore(Turn turn) {
        return pulled(turn).orElse(this);
    }

    /** What else is wanted in the midst of the address, taken out of it: no street is called 红糖一袋. Empty where there is none. */
    private Optional<ClaimWithAddress> pulled(Turn turn) {
        if (address.length() > LONGEST_ADDRESS
                || !PHONE.matcher(address).find()
                || QuestionReader.wantsRemedy(turn.said())
                || Concerns.of(turn).isPresent()
                || AddressReader.asks(turn.said())) {
            return Optional.empty();
        }
        var within = ClaimWithin.in(turn, address);
        if (within.wanted().isEmpty()) {
            return Optional.empty();
        }
        var wanted = claim.isBlank() ? within.wanted() : claim + "，" + within.wanted();
        return Optional.of(new ClaimWithAddress(wanted, within.rest()))
                .filter(both -> PHONE.matcher(both.address).find() && AddressReader.looksLikeAddress(both.address));
    }

    static String withoutLabel(String claim) {
        return OF_GOODS.matcher(claim).replaceFirst("");
    }

    static boolean isTakenBackThen(String address, int from) {
        return TAKEN_BACK_THEN.matcher(address).region(from, address.length()).lookingAt();
    }

    /** What stands right behind, unless it is of the address: 还没收到, 坏了三个 and 算了 make no order of what they are said of. */
    static String saidOfIt(String address, int from) {
        var next = PIECE.matcher(address);
        return next.find(from) && !OF_ADDRESS.matcher(next.group()).find() && !isOfRecipient(address, next.group())
                ? "，" + next.group()
                : "";
    }

    private static boolean isOfRecipient(String address, String piece) {
        var recipient = AddressReader.read(address).recipient();
        return recipient != null && (recipient.contains(piece) || piece.contains(recipient));
    }

    private static boolean isSure(Turn turn, String claim) {
        var reading = turn.round().reading(claim, MeantCard.of(turn));
        boolean isSure = reading.kind() == ClaimReading.Kind.CLAIMS && (reading.sure() || isCounted(turn, claim));
        return (isSure || FurtherWords.areMeant(turn, claim)) && !isTakenBack(claim);
    }

    /** 黄桃2 红糖1, "peaches 2, eggs 1": nothing but what is on sale and how much of each. Beside an address that is an order. */
    static boolean isCounted(Turn turn, String claim) {
        return COUNTED.matcher(claim.strip()).matches()
                && EACH_COUNTED
                        .splitAsStream(claim.strip())
                        .filter(each -> !each.isBlank())
                        .allMatch(each -> turn.round().named(each).size() == 1);
    }

    static boolean isTakenBack(String claim) {
        return TAKEN_BACK.matcher(claim).find();
    }

    /** What stands before the recipient and whatever is of a place, but for what leads there: 黄桃两箱 算了 张三 138… takes nothing. */
    private String saidBetween() {
        var recipient = Objects.requireNonNullElse(AddressReader.read(address).recipient(), "");
        var said = new StringJoiner(" ", "，", "").setEmptyValue("");
        var piece = PIECE.matcher(address);
        while (piece.find() && isBetween(piece.group(), recipient)) {
            said.add(piece.group());
        }
        return said.toString();
    }

    private static boolean isBetween(String piece, String recipient) {
        return !OF_ADDRESS.matcher(piece).find()
                && !LEADS_THERE.matcher(piece).matches()
                && !recipient.contains(piece)
                && (recipient.isEmpty() || !piece.contains(recipient))
                && AddressReader.read(piece).province() == null;
    }

    /** The longest beginning, or end, that is surely a claim, where the rest is an address. */
    private static Optional<ClaimWithAddress> cut(Turn turn, String said, boolean claimFirst) {
        Optional<ClaimWithAddress> found = Optional.empty();
        Matcher between = BETWEEN.matcher(Normaliser.simplified(said));
        boolean isPhoned = PHONE.matcher(said).find();
        while (between.find()) {
            var length = claimFirst ? between.start() : said.length() - between.end();
            boolean isLonger = claimFirst || found.isEmpty();
            if (isLonger && length <= LONGEST_CLAIM && !HouseOrClaim.isParted(said, between.end())) {
                var both = cutAt(said, between, claimFirst).ofWhatIsLeft(turn);
                boolean isMeant = both.isBoth(turn, isPhoned)
                        && !(claimFirst && (both.cutsName(between.group()) || both.cutsPlace(turn)))
                        && (!claimFirst || isSure(turn, both.claim + both.saidBetween()));
                found = isMeant ? Optional.of(both) : found;
            }
        }
        return found;
    }

    private ClaimWithAddress ofWhatIsLeft(Turn turn) {
        return ElsewhereDesk.isOrdered(turn)
                ? new ClaimWithAddress(LEFT_OVER.matcher(claim.strip()).replaceFirst(""), address)
                : this;
    }

    private boolean cutsName(String gap) {
        return COUNTRY_CODE.matcher(claim).matches()
                        && FOREIGN_NUMBER.matcher(address).lookingAt()
                || HERE.matcher(claim).find()
                || gap.isBlank() && CUTS_HOUSE.matcher(claim).find()
                || NAMES_SOMEBODY.matcher(claim).find()
                        && (gap.isBlank() || AddressReader.read(address).recipient() == null)
                || BEGINS_WITH_PHONE.matcher(address).find()
                        && NAMED_LAST.matcher(claim).find()
                        && AddressReader.read(address).recipient() == null;
    }

    /** "… to my dad at Beijing Haidian" before "Street 10", "one more to my office, Hal One" before his phone. */
    private boolean cutsPlace(Turn turn) {
        var name = ENDS_WITH_NAME.matcher(claim);
        return ENDS_LATIN.matcher(claim).find()
                && (AddressReader.read(claim).province() != null
                        || ENDS_NAME.matcher(address).find()
                                && name.find()
                                && turn.round().named(name.group()).isEmpty());
    }

    private static ClaimWithAddress cutAt(String said, Matcher between, boolean claimFirst) {
        var before = said.substring(0, between.start());
        var behind = said.substring(between.end());
        var claim = OF_GOODS.matcher(claimFirst ? before : behind).replaceFirst("");
        var address = TO_PLACE.matcher(claimFirst ? behind : before).replaceFirst("");
        return GivenAway.in(claim)
                .map(given -> new ClaimWithAddress(given.what(), given.withRecipient(address)))
                .orElseGet(() -> new ClaimWithAddress(claim, address));
    }

    private boolean isBoth(Turn turn, boolean isPhoned) {
        return !claim.isBlank()
                && !CUTS_NAME.matcher(claim).find()
                && !PHONE.matcher(claim).find()
                && (!isPhoned || PHONE.matcher(address).find())
                && isSure(turn, claim)
                && AddressReader.looksLikeAddress(address);
    }
}
