package org.qingshan.conversation.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.lot.StoppingDialogue;
import org.qingshan.conversation.lot.TakenHomeDialogue;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;

/**
 * A shortage or damage that somebody tells who packs or inspects: 1003的鞋只有9双，缺一双, 两块皂碎了, "1003 is short one basket". It is for the host to see to, and
 * no complaint of a buyer. Whoever has bought something himself may mean that.
 */
final class TroubleTold {
    private static final int LONGEST = 120;

    private static final Pattern SHORT = Pattern.compile(
            "缺|少了?[\\d一二两三四五六七八九十几半]|少(?:了|个|装|给|放|拿)|不够|不足|不齐|只有|只剩|只找到|差[\\d一二两三四五六七八九十]|没有?(?:货|了)|没(?:有|得)(?!问题|关系|事|错|坏|缺|少|打|包|装|发|寄|收|到|来|人|钱|买|订|要|下单|付|办法)\\p{IsHan}{1,4}了|断货|找不到|找不着|没找到"
                    + "|\\b(?:short|missing|only (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten)|not enough|too few|out of|ran out|run out|lacks?|lacking|can't find|cannot find|no more)\\b");

    /** 两箱黄桃，不够再说: what may be short later is not short now. */
    private static final Pattern IF_SHORT = Pattern.compile(
            "(?:不够|少了|没了|不足)(?:吃|用|分|送|卖)?(?:了?的话[, ]?|时|的时候)?(?:我|们|就){0,2}(?:再|以后|下次|下回|回头|到时候?)(?:给|帮|我|们|跟|和|你|来|去|再|找){0,4}(?:说|讲|加|买|要|拿|补|订|拍|定|下单|看|追加|添|来)|(?:不够|少)了再(?:说|讲)"
                    + "|\\b(?:if|when|should) (?:it|that|they|these|this|those)(?:'s| is|'re| are|isn't| isn't| aren't| be)?(?: not)? (?:enough|(?:too )?short|too few)\\b|\\bif (?:not enough|short)\\b");

    private static final Pattern BAD = Pattern.compile(
            "[坏烂碎裂霉馊臭蔫漏瘪]|破了|(?:装|放|贴|拿|发|寄)(?:[反混串]|错了?|颠倒)|[多漏](?:装|放)了?|(?:面单|标签)[贴打]?(?:[反错混串])|有破|死了|有死|生虫|有虫|发酸|地址.{0,4}(?:错|不对|不全|不清|看不清)"
                    + "|\\b(?:broken|broke|rotten|mould\\w*|mold\\w*|bad|cracked|dead|died|crushed|leak\\w*|burst|spoil\\w*|damaged|torn|mixed up|swapped|wrong (?:box|label|order|parcel)|one too many)\\b");

    private static final Pattern ASKS = Pattern.compile(
            "[?？吗嘛]|怎么|什么|啥|多少|几[个箱斤双只块条]|谁|哪|没有坏|没坏|不缺|没缺|不少|\\b(?:how|who|which|what|where|why)\\b|\\bno (?:bad|broken|rotten)\\b|\\bnot (?:bad|broken)\\b");

    /** What is packed with. */
    private static final Pattern THINGS = Pattern.compile(
            "纸箱|(?<![\\d一二两三四五六七八九十几半])箱子|胶带|面单|标签|打印机|泡沫|冰袋|气泡膜|缓冲|\\b(?:cartons?(?! of)|tape|labels?|printer|ice ?packs?|bubble wrap)\\b"
                    + "|\\b(?:no more|out of|need more|short of) (?:\\w{1,10} )?boxes\\b(?! of)");

    private static final Pattern WANTING = Pattern.compile(
            "没有?|用完|不够|快没|打不出|出不来|卡住|卡纸|没电|坏|\\b(?:no (?=cartons?|tape|labels?|ice|bubble)|(?:no more|out of|ran out|need more|short of|broken|jammed|won't|doesn't|not working)\\b)");

    /** 再拿两箱黄桃过来打包: what is wanted at the table is nobody's order. */
    private static final Pattern FETCHED = Pattern.compile(
            "(?:搬|抬|扛|运)(?![家回])|(?:拿|送|提|递)[^,.!]{0,12}(?:过来|上来|进来)|打包用|(?:来|去|用来|等着|好|要|得)打包(?!好)|(?:快|都|要)(?:打|包|装|用)完了|(?:打包|装箱)(?:的|台|间|那边|这边|桌)"
                    + "|\\b(?:bring|fetch|carry)\\b|\\b(?:to pack|for packing|for the packing|to be packed)\\b");

    /** 坏1, 又烂了三个, 压坏两箱: nothing but how many. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:又|还|里面|里头|这[批箱里些]|挑出来?|有|了|, ?| ){0,4}(?:[\\d一二两三四五六七八九十几半]{1,3}(?:个|只|箱|盒|袋|斤|块|条)?(?:是|都)?(?:压|磕|碰|摔|晒|冻|闷)?[坏烂碎裂破霉瘪](?:的|了|掉了)?|(?:压|磕|碰|摔|晒|冻|闷)?[坏烂碎裂破霉瘪](?:了|的|掉了?| )?[\\d一二两三四五六七八九十几半]{1,3}(?:个|只|箱|盒|袋|斤|块|条)?(?:了)?)"
                    + "|(?:\\d{1,3}|one|two|three|four|five|six) (?:are |were |more )?(?:bad|broken|rotten|crushed|cracked)|(?:bad|broken|rotten) \\d{1,3}");

    /** Goods that are not taken in after all. */
    private static final Pattern NOT_TAKEN = Pattern.compile(
            "(?:那|算了|, ?|就|先|这[批箱些](?:货)?|货|我们?| ){0,5}不收(?:了|啦)(?:吧|啊|哈)?|(?:we|i)(?:'re| are|'m| am)? not taking (?:it|them|these) in");

    /** Said of what somebody has bought and got. */
    private static final Pattern HIS_OWN = Pattern.compile(
            "我(?:的(?!手|台|桌)|买|订|那[箱盒袋斤份单些]|自己)|收到|到手|到货|\\b(?:my|mine|i (?:got|bought|received|ordered))\\b");

    private static final int LATEST = 5;

    /** The host need not see to it any more. */
    private static final Pattern MENDED = Pattern.compile(
            "已经?(?:补|换|修|解决|处理|弄好|装好|找到)|补[上好齐]|换[上好]了|(?<!没有?)找到了|解决了|\\b(?:fixed|replaced|solved|sorted out|mended|found it)\\b");

    /** Who packs or inspects buys, too: 黄桃两箱，别坏了. */
    private static final Pattern CLAIMED = Pattern.compile(
            "(?<![送拿出进过回上下起带])来(?:个|点|[\\d一二两三四五六七八九十半几])|我?[想就]?要(?:个|点|[\\d一二两三四五六七八九十半几])|给我|帮我|(?<![分特])别(?![的人])|我买|\\b(?:i want|i'd like|i'll take|give me|i'll have|for me)\\b");

    private static final Pattern LOT = Pattern.compile("(?:(?:lot|批次|批号|l) ?(\\d{1,6})|(?<![a-z\\d])(\\d{1,6}) ?号)");

    private TroubleTold() {}

    /** Empty for all else, and for everybody else; of a host all is asked that he says. Queries. */
    static Optional<String> command(Turn turn, Packing packing) {
        var said = turn.said();
        if (!turn.isPrivate() || turn.may(Role.HOST) || said.length() > LONGEST || Commands.isSlash(said)) {
            return Optional.empty();
        }
        var plain = IF_SHORT.matcher(Normaliser.plain(said)).replaceAll(" ");
        if (ASKS.matcher(plain).find() || MENDED.matcher(plain).find()) {
            return Optional.empty();
        }
        var isShort = SHORT.matcher(plain).find();
        var inHand = isShort || BAD.matcher(plain).find()
                ? OrderInHand.meant(turn, plain, isShort, packing)
                : Optional.<CustomerOrder>empty();
        if (inHand.isPresent()) {
            return Optional.of("/report " + inHand.get().number() + " " + said);
        }
        return (isOfTeam(turn) ? isToldAtWork(turn, plain) : isToldByGrower(turn, plain))
                ? Optional.of("/report " + said)
                : Optional.empty();
    }

    private static boolean isOfTeam(Turn turn) {
        return turn.may(Role.PACKER) || turn.may(Role.SCREENER);
    }

    private static boolean isToldAtWork(Turn turn, String plain) {
        if (isAlone(turn, plain)) {
            return true;
        }
        boolean isTold = (SHORT.matcher(plain).find()
                        || BAD.matcher(plain).find()
                        || isOfThings(turn, plain)
                        || isFetched(turn, plain))
                && (isNoBuyers(turn, plain)
                        || isFetched(turn, plain) && !CLAIMED.matcher(plain).find());
        return isTold && isOfWork(turn, plain);
    }

    /** How many are bad, or that nothing is taken in, with no question open that it answers. */
    private static boolean isAlone(Turn turn, String plain) {
        var words = plain.replaceFirst("[.!~ ]+$", "");
        return turn.chat().openDialogue(turn.sale().now()).isEmpty()
                && (COUNTED.matcher(words).matches() && (WorkAtHand.isShown(turn) || !mayComplain(turn, plain))
                        || turn.may(Role.SCREENER) && NOT_TAKEN.matcher(words).matches());
    }

    /** A grower's own goods, which she has brought and not bought. */
    private static boolean isToldByGrower(Turn turn, String plain) {
        var growers = GrowerQuestion.growersOf(turn);
        if (growers.isEmpty()
                || StoppingDialogue.isTold(turn)
                || TakenHomeDialogue.isTold(turn)
                || !BAD.matcher(plain).find()
                || HIS_OWN.matcher(plain.replaceAll("我的|\\bmy\\b", "")).find()
                || CLAIMED.matcher(plain).find()) {
            return false;
        }
        var named = GrowersGoods.named(plain, GrowerQuestion.goodsOf(turn));
        return !named.isEmpty()
                && !mayComplain(turn, plain)
                && (!SHORT.matcher(plain).find()
                        || LotIntake.openOf(growers, turn.sale().now()).stream()
                                .noneMatch(lot -> named.contains(lot.product())));
    }

    /** Who buys nothing speaks of work, and so does who names another's order, a lot or a grower, or what nobody can have sent him yet. */
    private static boolean isNoBuyers(Turn turn, String plain) {
        return buysNothing(turn)
                || !HIS_OWN.matcher(plain).find()
                        && (namesWork(turn, plain)
                                || WorkAtHand.isShown(turn)
                                || BAD.matcher(plain).find() && !mayComplain(turn, plain));
    }

    private static boolean namesWork(Turn turn, String plain) {
        return turn.may(Role.PACKER) && order(turn, plain).isPresent()
                || turn.may(Role.SCREENER)
                        && (lot(plain).isPresent()
                                || Member.growerNames().stream()
                                        .anyMatch(name -> plain.contains(name.toLowerCase(Locale.ROOT))));
    }

    /** Whether he has such goods himself, or, where none are named, any have been sent to him. Queries. */
    private static boolean mayComplain(Turn turn, String plain) {
        var named = goods(plain);
        var ordered = Parcels.of(turn.buyer().id(), LATEST);
        if (named.isEmpty()) {
            return ordered.stream().anyMatch(order -> order.status().wasSent());
        }
        return Stream.concat(
                        turn.sale().linesOf(turn.buyer().id()).stream(),
                        ordered.stream().flatMap(order -> order.lines().stream()))
                .filter(OrderLine::isLive)
                .anyMatch(line -> named.contains(line.item().product()));
    }

    /** Whether it is said in a buyer's words. */
    static boolean isWished(String plain) {
        return CLAIMED.matcher(plain).find();
    }

    private static boolean buysNothing(Turn turn) {
        return WorkAtHand.buysNothing(turn) && Parcels.of(turn.buyer().id(), 1).isEmpty();
    }

    /** 没有纸箱了, 标签打不出来; 两纸箱黄桃 is ordered. */
    private static boolean isOfThings(Turn turn, String plain) {
        return turn.may(Role.PACKER)
                && THINGS.matcher(plain).find()
                && WANTING.matcher(plain).find()
                && !CLAIMED.matcher(plain).find()
                && (goods(plain).isEmpty() || !Hearing.isSure(turn));
    }

    private static boolean isFetched(Turn turn, String plain) {
        return turn.may(Role.PACKER)
                && FETCHED.matcher(plain).find()
                && !goods(plain).isEmpty();
    }

    private static boolean isOfWork(Turn turn, String plain) {
        return isOfThings(turn, plain)
                || isFetched(turn, plain)
                || turn.may(Role.PACKER) && order(turn, plain).isPresent()
                || turn.may(Role.SCREENER) && lot(plain).isPresent()
                || !goods(plain).isEmpty() && !CLAIMED.matcher(plain).find();
    }

    /** The order that is named, which is not his own. Query. */
    private static Optional<CustomerOrder> order(Turn turn, String plain) {
        var found = ParcelsTold.ORDER.matcher(plain);
        return found.find()
                ? CustomerOrder.numbered(Integer.parseInt(found.group()))
                        .filter(order -> order.buyerId() != turn.buyer().id())
                : Optional.empty();
    }

    /** The lot that is named by its number. Query. */
    static Optional<Integer> lot(String plain) {
        var found = LOT.matcher(plain);
        return found.find()
                ? Lots.numbered(Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1)))
                        .map(lot -> lot.number())
                : Optional.empty();
    }

    private static List<Product> goods(String plain) {
        return GrowersGoods.named(Normaliser.simplified(plain).toLowerCase(Locale.ROOT), Product.all());
    }
}
