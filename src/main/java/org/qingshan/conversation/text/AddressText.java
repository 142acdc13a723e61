package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot says about where parcels go. English is in {@code messages/address_en.properties}. */
@MessageBundle(value = "address", locale = "zh")
public interface AddressText {
    @Message("「{county}」不止一个地方有，是哪里的？")
    String whichPlace(String county);

    @Message("「{county}」不止一个地方有。请告诉我是哪个市的，比如「南京」。")
    String tellCity(String county);

    @Message("地址是在「{place}」吗？不是的话，把省市区再发一遍。")
    String isItThere(String place);

    @Message("收货人是「{recipient}」吗？不是的话，把名字发给我。")
    String isItHim(String recipient);

    @Message("这个电话号码位数不对（手机号是 11 位），请把电话再发一遍。")
    String phoneUnclear();

    @Message("（备用电话 {phones}）")
    String furtherPhone(String phones);

    @Message("{phone} 转 {extension}")
    String extension(String phone, String extension);

    /** Only said in English. */
    @Message("（{place}）")
    String inLatin(String place);

    @Message("对")
    String yesButton();

    @Message(
            "这条里有两个收货地址，我怕寄错，先都没下。一场直播里你要的都装一个包裹、寄一个地方：先发一个地方的，写上要什么、姓名、电话、地址，比如「黄桃一箱 张三 13800138000 北京市朝阳区…」。另一个地方的，等这单打包了再发，或者请收货的人自己来下单。")
    String oneParcelOnePlace();

    @Message("这条里有两个收货地址，我怕记混，都还没记。请一个一个发：先发第一个，记下了再发第二个。")
    String oneAddressAtATime();

    /** To who agrees to an address after he has said that something is wrong, or something that was not understood. */
    @Message("这个地址我什么都还没改。要是没错，就说「对」；要改，就把对的发给我。")
    String notChangedYet();

    @Message("先没有下单：你说要换地址，新的还没发给我。发来就换；要是还寄给 {recipient}，{place}，就再说一次「确认」。")
    String noOtherAddressYet(String recipient, String place);

    @Message("你还没存过「{whose}」的地址，先没有下单。请一行发来：姓名 电话 省市区和详细地址，我就寄那里。")
    String whereIs(String whose);

    /** To who has said that it does not go to the usual place, and not where it goes. */
    @Message("先没有下单：你说不寄平时的地址。请一行发来：姓名 电话 省市区和详细地址，我就寄那里。")
    String whereElse();

    @Message("「{whose}」的寄到哪里？先没有下单。")
    String whichOf(String whose);

    @Message("「{whose}」的地址有几个，订单 {number} 寄到哪个？")
    String whichOfOrder(String whose, int number);

    /** Of another place of the buyer's own. */
    @Message("你还没存过「{whose}」的地址，先没有下单。把那里的省市区和详细地址发来，我就寄那里；收货人和电话不变，不用再写。")
    String whereIsOwn(String whose);

    /** The same of what is ordered already. */
    @Message("你还没存过「{whose}」的地址，订单 {number} 现在还是寄给 {recipient}，{place}。要改寄，把那里的省市区和详细地址发来就行；收货人和电话不变，不用再写。")
    String orderGoesStillOwn(String whose, int number, String recipient, String place);

    @Message("你还没存过「{whose}」的地址，订单 {number} 现在还是寄给 {recipient}，{place}。要改寄，请一行发来：姓名 电话 省市区和详细地址。")
    String orderGoesStill(String whose, int number, String recipient, String place);

    @Message("好，你接下来要的寄给 {recipient}，{place}。想买就发编号和数量，比如 A1 2。")
    String nextGoesTo(String recipient, String place);

    @Message("还是寄到你自己的地址（{recipient}，{place}），就点下面。")
    String orToOwn(String recipient, String place);

    /** To who wants something and has so far only given somebody else's address. */
    @Message("你存的地址是「{whose}」的：{recipient}，{place}。这份先没有下单。也寄那里就点下面；寄给你自己，请一行发来：姓名 电话 省市区和详细地址。")
    String onlyOthers(String whose, String recipient, String place);

    @Message("寄给「{whose}」")
    String sendToButton(String whose);

    @Message("寄到我自己的地址")
    String toOwnButton();

    @Message("先没有下单，给你留着：等你把地址发来。请一行发来：姓名 电话 省市区和详细地址，我就寄那里。")
    String whereLater();

    @Message("先没有下单，给你留着：你说先别发。要下单就说「确认」；要寄别处就先把地址发来。")
    String notYet();

    @Message("订单 {number} 寄给 {recipient}，{place}。")
    String parcelGoes(int number, String recipient, String place);

    @Message("订单 {number} 还在等地址。")
    String stillWaits(int number);

    @Message("订单 {number} 现在还是寄给 {recipient}，{place}。新地址请一行发来：姓名 电话 省市区和详细地址。")
    String orderGoesTill(int number, String recipient, String place);

    @Message("好，新地址请一行发来：姓名 电话 省市区和详细地址。发来以前你要的先给你留着，不寄原来的地址（{recipient}，{place}）。还是寄那里就点下面。")
    String nextWaits(String recipient, String place);

    /** What was said for another place than the parcel's. */
    @Message("一场直播里你要的都装一个包裹、寄一个地方，所以这份我先没下。要跟订单 {number} 一起寄就点下面；要寄别处，等那单打包了再发，或者请收货的人自己来下单。")
    String onePlaceOnly(int number);

    @Message("一场直播里你要的都装一个包裹、寄一个地方，所以「{whose}」的这份我先没下。要跟订单 {number} 一起寄就点下面；要分开寄，等那单打包了再发，或者请收货的人自己来下单。")
    String onePlaceOnlyNot(String whose, int number);

    @Message("这份还没下。要跟前面那单寄同一个地方，就点下面，或者回「一起寄」；要寄别处，等那单打包了再发。")
    String goesAlongOrNot();

    @Message("{quantity}{name}（{slot}）一起寄")
    String goesAlongButton(String quantity, String name, String slot);

    /** Of what may be for somebody by this name; it may be a dish, too. */
    @Message("「{whose}」要是另有收货的人：订单 {number} 现在是寄给 {recipient}，{place}。要寄别处就点下面。")
    String perhapsFor(String whose, int number, String recipient, String place);

    @Message("寄到别处")
    String elsewhereButton();

    /** To who wants the invoice somewhere. */
    @Message("包裹的收货地址没有变。")
    String invoiceChangesNothing();

    @Message("一个包裹只能寄一个地方，地址先没有变。要改寄那里，就发「地址」，再把姓名、电话、地址一行发来。")
    String addressStays();

    @Message("订单 {number} 还没打包，也改寄到这里吗？要改就说「对」，或者点下面。")
    String sendThisToo(int number);

    @Message("好，还是改之前的：")
    String asBefore();

    @Message("改哪一项？")
    String fixWhat();

    @Message("收货人")
    String recipientButton();

    @Message("电话")
    String phoneButton();

    @Message("省市区")
    String placeButton();

    @Message("街道门牌")
    String detailButton();

    @Message("全部重发")
    String allAgainButton();

    @Message("好，收货人叫什么？")
    String newRecipient();

    @Message("好，电话是多少？")
    String newPhone();

    @Message("好，在哪个省、市、区？")
    String newPlace();

    @Message("好，街道和门牌是什么？")
    String newDetail();

    @Message("这个没看懂，请再发一遍。")
    String notRead();

    @Message("抱歉，{area}我们寄不到，请换一个能收货的地址发给我。")
    String undeliverable(String area);

    @Message("国外")
    String abroad();

    @Message("你存的地址：")
    String yourAddresses();

    @Message("{n}. {name}：{phone}，{place}")
    String row(int n, String name, String phone, String place);

    @Message("（默认）")
    String usualMark();

    @Message("寄到 {n}")
    String useButton(int n);

    @Message("默认 {n}")
    String usualButton(int n);

    @Message("改 {n}")
    String changeButton(int n);

    @Message("删 {n}")
    String deleteButton(int n);

    @Message("再加一个")
    String addButton();

    @Message("给地址起个名字，发「地址 叫 2 妈妈家」。")
    String howToLabel();

    @Message("「{whose}」的地址记下了：{recipient}，{place}。")
    String savedOf(String whose, String recipient, String place);

    @Message("地址记下了，以后下单直接寄这里：{recipient}，{place}。")
    String saved(String recipient, String place);

    @Message("你留的这些会装一个包裹，都寄到这里：\n{rows}")
    String allGoesThere(String rows);

    @Message("不寄这里")
    String notThereButton();

    @Message("好，不寄那里。")
    String notThere();

    @Message("还给你留着：\n{rows}")
    String stillKept(String rows);

    @Message("确认以后寄给 {recipient}，{place}。")
    String itGoesTo(String recipient, String place);

    @Message("还没有下单：请先说一下这个地址对不对。")
    String notConfirmedYet();

    /** What has joined the order is ordered all the same. */
    @Message("订单 {number} 已经下好了，只是地址还没改：请先说一下这个地址对不对。")
    String notMovedYet(int number);

    @Message("你的地址里没有这个号，所以什么都没改。")
    String noSuchHouse();

    @Message("上面那个地址后来又换过，没有记。现在看的是这个：")
    String newerIsLookedAt();

    @Message("地址记下了（寄给{name}：{place}）。平时还是寄给{usual}。")
    String savedBeside(String name, String place, String usual);

    @Message("订单 {number} 还是寄给 {recipient}，{place}。")
    String stillGoes(int number, String recipient, String place);

    @Message("订单 {number} 上还是原来的电话 {phone}。")
    String stillOldPhone(int number, String phone);

    @Message("订单 {number} 已经打包，还是寄给 {name}：{address}。要改请马上跟店家说。")
    String packedFor(int number, String name, String address);

    @Message("订单 {number} 也寄这里")
    String sendThisTooButton(int number);

    @Message("还是寄给 {recipient}")
    String stillThereButton(String recipient);

    /** To who agrees to an address of which he has said that a part is wrong. */
    @Message("你说{part}不对，对的还没发给我，所以什么都还没改。要是没错，就说「对」；要改，就把对的发给我。")
    String partNotChangedYet(String part);

    @Message("以后都寄这里")
    String makeUsualButton();

    @Message("好，以后下单都寄给{name}：{place}。")
    String usualNow(String name, String place);

    @Message("订单 {number} 改寄给 {recipient}，{place}。")
    String sentThere(int number, String recipient, String place);

    @Message("删掉了：{name}，{place}。已经下的订单不变。")
    String deleted(String name, String place);

    @Message("好，这个地址叫「{name}」：{place}。")
    String labelled(String name, String place);

    @Message("没有「{which}」这个地址。发「地址」看看存了哪些。")
    String unknown(String which);

    @Message("最多存 {most} 个地址，先删掉一个再加。")
    String full(String most);

    @Message("定位我看到了，不过快递员要看写出来的地址，我不能照着地图猜。请把地址发成一行，像这样：\n张伟 13800138000 湖南省长沙市岳麓区麓山南路 1 号")
    String locationInWords();

    @Message("上面还有一个问题等着回答，这个联系人我先没用。答完再发一次，或者发「地址」再发它。")
    String contactNotNow();

    /** On a key; a platform cuts what is long. */
    @Message("📱 发送我的手机号")
    String contactKey();

    @Message("好的。")
    String contactKeyGone();

    @Message("现在没有还能改地址的订单，打包以后就改不了了。")
    String noOpenOrder();
}
