package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.product.Unit;

/** Whether what a host says behind the number of an order is why the shop cancels it, or makes something else of the sentence: 取消1051的收款. Pure. */
enum CancelReason {
    /** Nothing but a reason: 缺货, 因为送不到, "out of stock". */
    PLAIN,
    /** It may be one: 客户搬家. */
    PERHAPS,
    /** A question, a condition, another order, or something of the order that is not all of it. */
    NONE;

    /** What no reason is said with: whose it is, whether, when, and not. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "^的|^['’]s\\b|^的?(?:那|这)|\\d{4,9}|(?:如果|要是|要不|除非|万一|假如|的话|等他|等她|等到|明天再|先不|先别|别取|不取消|不要取消|不用取消|别急|等等|等一下|慢着|算了$)"
                    + "|^(?:别|不了?$|不是|不用$|不对)|\\b(?:if|unless|until|when|whether|wait|not yet|otherwise)\\b|\\b(?:do not|don't) cancel\\b|\\b(?:no|don't|do not|stop|not)[.! ]*$|^(?:no[,! ]|by (?:today|tomorrow|tonight|noon|\\w+day))");

    /** So much of something, or what stands in it alone, is a part of the order. */
    private static final Pattern AMOUNT = Pattern.compile(
            "^(?:里面?的?|中的)?(?:\\d[\\d.]*|[一二两三四五六七八九十半]{1,3})\\s?(?<unit>\\p{IsHan}|[a-z]{2,8})(?!后|前|内).*"
                    + "|^(?:one|two|three|four|five|six|an?|half|some|all|the|only|just|\\d+)\\b.*",
            Pattern.DOTALL);

    /** What else there is of an order, which may be put right without cancelling it. */
    private static final Pattern OTHER_NOUN = Pattern.compile(
            "收款|到账|入账|退款|退货|退钱|打包|装箱|发货|出库|运单|单号|快递|自提|运费|邮费|备注|留言|地址|电话|付款|支付|提醒|催|补偿|赔|优惠|秒杀|登记|核对|标签|合并|合单|一起|拼|改成|改为|换成|换|的[款钱货]|[减加][一二两三四五六七八九十\\d]"
                    + "|\\b(?:refunds?|payments?|labels?|packing|packed|shipping|shipment|delivery|notes?|remarks?|reminders?|pick-?up|parcel|waybill|tracking|claims?|invoice|compensation|change|swap|instead|together|and|from|of)\\b");

    private static final String GONE =
            "缺[货少]?|[断无欠]货|(?:没|没有|无)货|货?(?:不够|不足|没了|没有了)|卖[完光]|售[完罄空]|抢[完光]|发不[了出]|没法发货?|不能发货?|无法发货?|[寄送到]不[了到]|(?:快递|物流|配送)(?:公司)?(?:[送寄到发]?不[了到去送通派]|进不[去来]|[停不](?:送|派|收|发|运)|没有?(?:到|网点))|坏|烂|碎|破|漏|霉|死|蔫|摔坏|压坏|不新鲜|没收成|没摘|没熟|断供|停[运发]";

    private static final String HIS_WISH =
            "不要|不想要|不买|不需要|不用|反悔|后悔|改主意|买家(?:取消|要求|申请)|(?:他|她|客人|客户|顾客|买家|自己)?(?:要求|申请)(?:取消(?:订单)?|退(?:款|货|钱|单|掉)?)|(?:他|她|客人|客户|顾客|买家|人家)(?:说|自己)?(?:想|要|想要)(?:取消|退)(?:款|货|钱|单|掉|订单)?|拍错|点错|弄错|搞错|下错|买错|选错|填错|记错|写错|重复(?:下单|单|订单)?|(?:多|重)拍|拍重|拍多";

    private static final String HIS_FAULT =
            "恶意(?:下单|订单|捣乱)?|捣乱|骗子|刷单|测试(?:单|订单)?|试试|地址(?:不对|不全|不清楚?|不详|有误|错误?|送不到|到不了)|联系不[上到]|电话(?:不通|打不通|是?空号)|打不通|空号|没人接|不付(?:款|钱)?|没付(?:款|钱)?|没有付(?:款|钱)|未付款?|付不了|超时|逾期|天气不?好?|下雨|台风|大雪|疫情|(?:价格?)?标错价?|价格?(?:标|写|打)?错|错价|运费太?贵";

    private static final Pattern REASON = Pattern.compile(
            ".{0,40}?(?:" + GONE + "|" + HIS_WISH + "|" + HIS_FAULT + ")(?:了|啦|的|咯|掉|光|过){0,3}[。.!！~ ]*"
                    + "|.{0,60}?\\b(?:out of [a-z]{3,14}(?: [a-z]{3,14})?|sold out|(?:no|not in|not enough|no more) (?:stock|left|more|goods)|none left|nothing left|no more|not enough|r[au]n out|gone|finished|spoilt|spoiled|rotten|broken?|damaged|leak(?:ed|s|ing)?|went bad|bad|dead|mou?ldy|crushed|undeliverable|unreachable|unavailable|not available|no answer|duplicate|ordered twice|double order|test(?: order)?|joke|prank|fake|not wanted|(?:never|not|hasn't|has not|didn't|did not|doesn't|does not|won't) (?:paid|pay)|unpaid|bad weather|weather|too (?:late|far))(?: (?:today|tonight|now|already|any ?more))?[.! ]*"
                    + "|.{0,60}?\\b(?:can't|cannot|can not|could not|couldn't) (?:deliver|ship|send|reach|be (?:delivered|shipped|sent))\\b.{0,20}"
                    + "|.{0,60}?\\b(?:wrong (?:address|price|item|number|order)|mistake|mistaken|changed (?:his|her|their) mind|(?:doesn't|does not|don't|do not|didn't|did not|no longer) (?:wants?|needs?)(?: it| them)?(?: any ?more)?|(?:as |buyer )?(?:requested|asked)(?: by .{1,20})?|(?:wants?|wanted|requested|requests|(?:asked|asks|asking) for|would like) (?:a |an |his |her |their |the )?(?:full )?(?:refund|money back|cancellation)|(?:wants?|wanted|asked|asks|would like) to cancel(?: it)?)[.! ]*");

    private static final Pattern BECAUSE = Pattern.compile(
            "^(?:因为|由于|原因(?:是|[:：])?|理由(?:是|[:：])?|because|since|due to|as (?:we|he|she|they|it)|reason:?)(?!\\s*$).*");

    private static final Pattern CLAUSES = Pattern.compile("[,，。;；!！、]");

    /** @param told what stands behind the number, without the signs between */
    static CancelReason of(String told) {
        var said = Normaliser.simplified(told).strip().toLowerCase(Locale.ROOT);
        if (OTHERWISE.matcher(said).find() || isPart(said)) {
            return NONE;
        }
        var clauses = Stream.of(CLAUSES.split(said))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        var isReason = !clauses.isEmpty() && REASON.matcher(clauses.get(0)).matches()
                || BECAUSE.matcher(said).matches();
        var isAsked = said.matches(".*[?？].*|.*(?:吗|嘛|么|呢)[。.! ]*") || !isReason && QuestionReader.wantsAnAnswer(said);
        if (isAsked) {
            return NONE;
        }
        var isMore = clauses.stream()
                .filter(one -> !REASON.matcher(one).matches())
                .anyMatch(one -> OTHER_NOUN.matcher(one).find());
        if (isReason) {
            return isMore ? PERHAPS : PLAIN;
        }
        return isMore ? NONE : PERHAPS;
    }

    private static boolean isPart(String said) {
        var amount = AMOUNT.matcher(said);
        return amount.matches()
                && (amount.group("unit") == null
                        ? !REASON.matcher(said).matches()
                        : !Unit.called(amount.group("unit")).isEmpty());
    }
}
