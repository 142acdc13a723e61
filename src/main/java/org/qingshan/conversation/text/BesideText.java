package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to who wants to wait with his address, says more of his parcel than where it goes, or has paid before he ordered. English is in {@code messages/beside_en.properties}. */
@MessageBundle(value = "beside", locale = "zh")
public interface BesideText {
    @Message("好，不急，什么都还没下单。货给你留着，还有 {time}，过时自动让给别人。")
    String keptMeanwhile(String time);

    @Message("好，不急，地址还没改。")
    String addressNotChangedYet();

    @Message("地址没错就说「对」，要改就把对的发来。")
    String goOnWithYes();

    @Message("要下单就说「确认」。")
    String goOnWithConfirming();

    @Message("订单 {number} 寄给 {recipient}，电话 {phone}，{place}。要改就把对的发来。")
    String orderGoes(int number, String recipient, String phone, String place);

    @Message("你的地址是：{recipient}，电话 {phone}，{place}。以后下单寄这里；要改就把对的发来。")
    String usuallyGoes(String recipient, String phone, String place);

    @Message("运费按刚才念的地址算。地址没错就说「对」，要改就把对的发来。")
    String reckonedThere();

    @Message("想好了，把地址发来就行。")
    String goOnWithAddress();

    @Message("记下了「{note}」，写在地址后面，打包单和快递单上都有：{recipient}，{place}。快递员照不照做，我保证不了。以后寄这里也带这句。")
    String noted(String note, String recipient, String place);

    @Message("去掉这句")
    String withoutNoteButton();

    @Message("去掉了，现在寄给 {recipient}，{place}。")
    String withoutNote(String recipient, String place);

    @Message("好。发地址的时候把这句写在后面，快递员就看得到。")
    String noteWithAddress();

    @Message("你的包裹已经打包，快递单改不了了。我把这句转给主播了；主播一答，我马上告诉你。")
    String noteTooLate();

    @Message("哪天送到由快递定，我保证不了。我转给主播了；主播一答，我马上告诉你。订单没有变。")
    String dayPassedOn();

    @Message("发票要主播来开，我定不了。我转给主播了；主播一答，我马上告诉你。订单没有变。")
    String invoicePassedOn();

    @Message("「{wish}」我转给主播了，能不能照做由主播定；地址里不写这句。")
    String wishPassedOn(String wish);

    @Message("这句备注我转给主播了，照不照做由主播定；主播一答，我马上告诉你。订单没有变。")
    String remarkPassedOn();

    @Message("好。下单的时候把这句和数量一起说，比如：A1 2，要大一点的。我转给主播，照不照做由主播定。")
    String wishWithOrder();

    @Message("「{wish}」记在订单 {number} 上了，打包的人看得到。")
    String wishNoted(String wish, int number);

    @Message("「{wish}」还没记：先把要几份定下来，我就记上。")
    String wishOnceOrdered(String wish);

    @Message("买家备注：{wish}")
    String wished(String wish);

    @Message("放心，什么都没退，原来的都在。")
    String stands();

    @Message("好。你现在没有要寄的，下单以后再说一遍这句，我写到地址后面给快递员看。")
    String noteOnceOrdered();

    @Message("「{recipient}」的地址只是记下了，还没给那里下单。")
    String onlyKept(String recipient);

    @Message("地址还没换：把新地址发来，我念给你看，没错再换。")
    String noNewAddressYet();

    @Message("刚才问你的还没定，也还没下单：")
    String stillOpen();

    @Message("你现在的货款 {sum}。")
    String ownGoods(String sum);

    @Message("可以货到付款。")
    String onDelivery();

    @Message("这家店不能货到付款。")
    String notOnDelivery();

    /** Before the addresses that he has, none of which is called as he said. */
    @Message("要是下面的哪一个，点一下就行：")
    String orOneOf();

    /** Asked once more after something else was talked about, or of an address that was only named. */
    @Message("订单 {number} 还没打包，要改寄给 {recipient}，{place} 吗？要改就说「对」，或者点下面。")
    String sendThisTooTo(int number, String recipient, String place);

    /** To an address that was given for what was not taken. */
    @Message("要分开寄的那份还没有下单，这个地址我先不用，之前的订单还是寄到原来的地方。要一起寄就点下面；要分开寄，等那单打包了再发，或者请收货的人自己来下单。要把那单整个改寄到这里，就发「地址改成」再加姓名、电话、地址。")
    String goesNowhereApart();

    @Message("（尾号 {digits}）")
    String phoneEnds(String digits);

    @Message("订单 {number} 还没下单，只是购物车，没有记。买家说付过的话，他一确认就算上。")
    String nothingToReceiveOfCart(int number);

    @Message("你说付了的，我告诉店家了，请他查一查，收到了会找你。")
    String paidForNothing();

    @Message("你没有订单 {number}，这笔没有记到你别的单上。")
    String paidForNoneOfHis(String number);

    @Message("要是号码写错了，付的是你自己的单，就点下面。")
    String orWasItHis();

    @Message("说已付，没下单就没了，店家在查这笔钱")
    String saidForNothing();

    @Message("说已付，下单后算上")
    String saidAhead();

    @Message("订单 {number}：你说付了，货还没下单，确认下单后就算上。")
    String moneyAhead(int number);

    @Message("你说付了 {sum}，我先记下了。货还没下单：确认下单后就算到这一单上，不用再付，也不用再说一遍。")
    String paidAhead(String sum);

    @Message("你说付了 {sum}，我先记下了。货还没下单，一共要付 {due}：确认下单后这笔就算到这一单上，不用再说一遍；还差 {lacking}。")
    String paidAheadPart(String sum, String due, String lacking);

    @Message("你说付了 {sum}，我先记下了。货还没下单：确认下单后就算到这一单上，不用再说一遍。货款一共 {goods}，运费看地址；下单时要是还差，我告诉你差多少。")
    String paidAheadOfGoods(String sum, String goods);

    @Message("你说付过了，我先记下了。货还没下单：确认下单后就算到这一单上，不用再付，也不用再说一遍。")
    String paidAheadUntold();

    @Message("现在没有给你留着的货。要什么，发名字和数量就行。")
    String nothingKept();

    @Message("要下单吗？说「确认」就下单。")
    String shallIOrder();

    @Message("你下单前说付了 {sum}，已经算到订单 {number} 上，请店家核对，有结果告诉你。")
    String aheadCounts(int number, String sum);

    @Message("你下单前说付过了，已经算到订单 {number} 上，请店家核对，有结果告诉你。")
    String aheadCountsUntold(int number);

    @Message("你说付了 {sum}，可货没有下单，这笔钱没有订单可算。我告诉店家了，请他查一查，收到了会找你。要是再下单，到时再说一遍，就算到那一单上。")
    String paidWithoutOrder(String sum);

    @Message("你说付过了，可货没有下单，这笔钱没有订单可算。我告诉店家了，请他查一查，收到了会找你。要是再下单，到时再说一遍，就算到那一单上。")
    String paidWithoutOrderUntold();

    @Message("{words}（{number} 没有下单就没了，可能有钱进来：请查账）")
    String deskOfPaidWithoutOrder(String words, int number);

    @Message("查到了只记到 {to}，别再退（{number} 没下单，买家说算 {to}）：{words}")
    String deskOfPassedOver(String words, int number, int to);

    @Message("先确认下单；下好了再说一遍「用之前付的钱」，就算到那一单上，不用再付一次。")
    String movedOnceOrdered();

    @Message("哪一笔算到订单 {number} 上？点一下。")
    String whichMoney(int number);

    @Message("这次你说付了 {told}，之前你说付了 {before}。是两笔都付了，还是只有一笔？")
    String oneOrBoth(String told, String before);

    @Message("两笔都付了，共 {sum}")
    String bothButton(String sum);

    @Message("只有一笔 {sum}")
    String oneButton(String sum);

    @Message("没有哪一单正好还要付 {sum}，也没有买家说付了这个数，什么都没记。知道是哪一单的，带上订单号再说一遍，比如：收到 1021 67.8。")
    String nobodyToPaySum(String sum);

    @Message("购物车（订单 {number}）还没下单，没算在里面。它也付了的话，发「{number}付了」，确认下单后就算上。")
    String cartLeftOut(int number);

    @Message("金额和尾号也告诉我，店家好找，比如：{number}付了57.9 尾号1234。")
    String tellSumToo(int number);

    @Message("会记成现金。")
    String bookedAsCash();

    @Message("他说付了的时候，要付的是 {due}，后来订单改过：看看到的是多少。")
    String dueWhenSaid(String due);

    @Message("之前已经记了收到 {left}，有一半了：这是另外付的才记。")
    String halfCame(String left);

    @Message("店里定的运费是寄中国大陆的。寄到大陆以外行不行、运费多少，我问了主播，有回音就告诉你。")
    String feesForMainland();

    @Message("买家说的是 {sum}，比要付的少 {less}。")
    String toldLess(String sum, String less);

    @Message("买家说的是 {sum}，比要付的多 {more}。")
    String toldMore(String sum, String more);

    @Message("怎么付钱？（店里还没说收款方式）")
    String howToPayAsked();

    @Message("有买家问怎么付钱，店里还没说收款方式。说一次就都看得到：/shop pay 微信 139…（张三）；收货时付：/shop cod on。也可以在后台「付款」页放收款码。")
    String howToPayUnsaid();

    @Message("{list}，一共 {sum}，包邮。")
    String sumTogetherFree(String list, String sum);

    @Message("店家先前记错了：订单 {number} 的 {sum} 其实没有到，还要付 {due}。")
    String cameNotAfterAll(int number, String sum, String due);

    @Message("店家先前记错了：订单 {number} 的 {sum} 其实没有到，也不用付了。")
    String cameNotButNothingDue(int number, String sum);

    @Message("付给谁、多少？比如：付给张桂花 500 微信；现金要报口令：付给张桂花 500 现金 口令 1234。")
    String howToPayOut();

    @Message("退掉的不再要他付，没付清的还要付 {due}。")
    String refundStillDue(String due);

    @Message("付的全退了，这单还没取消，还要付 {due}。")
    String refundAllStillDue(String due);

    @Message("退掉的不再要他付，这单没有要付的了。")
    String refundNothingDue();

    @Message("另外，以前记的到账里有 {sum} 其实没到，今天撤掉了。")
    String putRight(String sum);

    @Message("应付 {sum}")
    String owedNow(String sum);

    @Message("{sum} 付给了谁？")
    String payOutToWhom(String sum);

    @Message("记成付给 {name} {sum}？点一下才记。")
    String payOutSure(String name, String sum);

    @Message("比该得的多 {more}，多出来的算预支。")
    String payOutMore(String more);

    @Message("给的是现金就再发一句，带上口令：付给{name} {sum} 现金 口令 1234。")
    String payOutHow(String name, String sum);

    @Message("现金要报口令（对账单里的四位数字）才记：付给{name} {sum} 现金 口令 1234；或者到后台请人签字。什么都没记。")
    String payOutCash(String name, String sum);

    @Message("{way} {sum}")
    String payOutButton(String way, String sum);

    @Message("记下了：付给 {name} {sum}（{way}），已经告诉货主。记错了到后台「农户」那一页补一笔更正。")
    String payOutDone(String name, String sum, String way);

    @Message("{who} · 订单 {number} 最后记的到账 {sum}，当没有到过？买家会知道还要付。")
    String mistakeSure(String who, int number, String sum);

    @Message("刚才一笔同时记在 {parts} 上。哪一单的没到？没到的都点一下，买家会知道还要付。")
    String mistakeWhich(String parts);

    @Message("订单 {number} 的 {sum} 没到，撤掉")
    String mistakeButtonOf(int number, String sum);

    @Message("订单 {number} 最后记的到账 {sum}，里面 {moved} 已经算到这位买家的订单 {others} 上了，撤不掉，什么都没改。")
    String mistakeMoved(int number, String sum, String moved, String others);

    @Message("{sum} 没到，撤掉")
    String mistakeButton(String sum);

    @Message("撤掉了：订单 {number} 的 {sum} 没有到，还要付 {due}，已经告诉买家。")
    String mistakeDone(int number, String sum, String due);

    @Message("还是到了 {sum}")
    String mistakeBack(String sum);

    @Message("订单 {number} 的 {sum} 不是手记的，是收款平台说到了，或从别的单转来，撤不掉。要还给买家就发「退款」。")
    String mistakeNotByHand(int number, String sum);

    @Message("订单 {number} 没有记过到账，不用撤。")
    String mistakeNothing(int number);

    @Message("什么都没记。先记哪一单？")
    String lessForWhich();

    @Message("我来打 {number}")
    String packItButton(int number);

    @Message("订单 {number} 记着打好了，拆开重打不用改：打好就行。重新称了就发：过秤 {number} 和斤数；里面要换的货，在后台改。")
    String packedAnew(int number);
}
