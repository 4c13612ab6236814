var e=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),t=globalThis,n=t.ShadowRoot&&(t.ShadyCSS===void 0||t.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,r=Symbol(),i=new WeakMap,a=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(n&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=i.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&i.set(t,e))}return e}toString(){return this.cssText}},o=e=>new a(typeof e==`string`?e:e+``,void 0,r),s=(e,...t)=>new a(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,r),c=(e,r)=>{if(n)e.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of r){let r=document.createElement(`style`),i=t.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=n.cssText,e.appendChild(r)}},l=n?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return o(t)})(e):e,{is:u,defineProperty:d,getOwnPropertyDescriptor:f,getOwnPropertyNames:p,getOwnPropertySymbols:m,getPrototypeOf:h}=Object,g=globalThis,_=g.trustedTypes,v=_?_.emptyScript:``,y=g.reactiveElementPolyfillSupport,b=(e,t)=>e,x={toAttribute(e,t){switch(t){case Boolean:e=e?v:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},S=(e,t)=>!u(e,t),ee={attribute:!0,type:String,converter:x,reflect:!1,useDefault:!1,hasChanged:S};Symbol.metadata??=Symbol(`metadata`),g.litPropertyMetadata??=new WeakMap;var C=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ee){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&d(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=f(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ee}static _$Ei(){if(this.hasOwnProperty(b(`elementProperties`)))return;let e=h(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(b(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b(`properties`))){let e=this.properties,t=[...p(e),...m(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(l(e))}else e!==void 0&&t.push(l(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?x:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?x:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??S)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};C.elementStyles=[],C.shadowRootOptions={mode:`open`},C[b(`elementProperties`)]=new Map,C[b(`finalized`)]=new Map,y?.({ReactiveElement:C}),(g.reactiveElementVersions??=[]).push(`2.1.2`);var te=globalThis,ne=e=>e,re=te.trustedTypes,ie=re?re.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ae=`$lit$`,w=`lit$${Math.random().toFixed(9).slice(2)}$`,oe=`?`+w,se=`<${oe}>`,T=document,ce=()=>T.createComment(``),le=e=>e===null||typeof e!=`object`&&typeof e!=`function`,E=Array.isArray,ue=e=>E(e)||typeof e?.[Symbol.iterator]==`function`,de=`[ 	
\f\r]`,fe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pe=/-->/g,me=/>/g,D=RegExp(`>|${de}(?:([^\\s"'>=/]+)(${de}*=${de}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),he=/'/g,ge=/"/g,_e=/^(?:script|style|textarea|title)$/i,ve=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),O=ve(1),k=ve(2),A=Symbol.for(`lit-noChange`),j=Symbol.for(`lit-nothing`),ye=new WeakMap,be=T.createTreeWalker(T,129);function xe(e,t){if(!E(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ie===void 0?t:ie.createHTML(t)}var Se=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=fe;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===fe?c[1]===`!--`?o=pe:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=D):(_e.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=D):o=me:o===D?c[0]===`>`?(o=i??fe,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?D:c[3]===`"`?ge:he):o===ge||o===he?o=D:o===pe||o===me?o=fe:(o=D,i=void 0);let d=o===D&&e[t+1].startsWith(`/>`)?` `:``;a+=o===fe?n+se:l>=0?(r.push(s),n.slice(0,l)+ae+n.slice(l)+w+d):n+w+(l===-2?t:d)}return[xe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ce=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Se(t,n);if(this.el=e.createElement(l,r),be.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=be.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ae)){let t=u[o++],n=i.getAttribute(e).split(w),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Oe:r[1]===`?`?ke:r[1]===`@`?Ae:De}),i.removeAttribute(e)}else e.startsWith(w)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(_e.test(i.tagName)){let e=i.textContent.split(w),t=e.length-1;if(t>0){i.textContent=re?re.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],ce()),be.nextNode(),c.push({type:2,index:++a});i.append(e[t],ce())}}}else if(i.nodeType===8){if(i.data===oe)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(w,e+1))!==-1;)c.push({type:7,index:a}),e+=w.length-1}}a++}}static createElement(e,t){let n=T.createElement(`template`);return n.innerHTML=e,n}};function we(e,t,n=e,r){if(t===A)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=le(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=we(e,i._$AS(e,t.values),i,r)),t}var Te=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??T).importNode(t,!0);be.currentNode=r;let i=be.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Ee(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new je(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=be.nextNode(),a++)}return be.currentNode=T,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ee=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=j,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=we(this,e,t),le(e)?e===j||e==null||e===``?(this._$AH!==j&&this._$AR(),this._$AH=j):e!==this._$AH&&e!==A&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ue(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==j&&le(this._$AH)?this._$AA.nextSibling.data=e:this.T(T.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ce.createElement(xe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Te(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=ye.get(e.strings);return t===void 0&&ye.set(e.strings,t=new Ce(e)),t}k(t){E(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(ce()),this.O(ce()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ne(e).nextSibling;ne(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},De=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=j,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=j}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=we(this,e,t,0),a=!le(e)||e!==this._$AH&&e!==A,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=we(this,r[n+o],t,o),s===A&&(s=this._$AH[o]),a||=!le(s)||s!==this._$AH[o],s===j?e=j:e!==j&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===j?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Oe=class extends De{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===j?void 0:e}},ke=class extends De{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==j)}},Ae=class extends De{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=we(this,e,t,0)??j)===A)return;let n=this._$AH,r=e===j&&n!==j||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==j&&(n===j||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},je=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){we(this,e)}},Me={M:ae,P:w,A:oe,C:1,L:Se,R:Te,D:ue,V:we,I:Ee,H:De,N:ke,U:Ae,B:Oe,F:je},Ne=te.litHtmlPolyfillSupport;Ne?.(Ce,Ee),(te.litHtmlVersions??=[]).push(`3.3.3`);var Pe=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Ee(t.insertBefore(ce(),e),e,void 0,n??{})}return i._$AI(e),i},Fe=globalThis,M=class extends C{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Pe(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};M._$litElement$=!0,M.finalized=!0,Fe.litElementHydrateSupport?.({LitElement:M});var Ie=Fe.litElementPolyfillSupport;Ie?.({LitElement:M}),(Fe.litElementVersions??=[]).push(`4.2.2`);var Le=e=>(t,n)=>{n===void 0?customElements.define(e,t):n.addInitializer(()=>{customElements.define(e,t)})},Re={attribute:!0,type:String,converter:x,reflect:!1,hasChanged:S},ze=(e=Re,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function N(e){return(t,n)=>typeof n==`object`?ze(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}var Be={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ve=e=>(...t)=>({_$litDirective$:e,values:t}),He=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},Ue=Ve(class extends He{constructor(e){if(super(e),e.type!==Be.ATTRIBUTE||e.name!==`class`||e.strings?.length>2)throw Error("`classMap()` can only be used in the `class` attribute and must be the only part in the attribute.")}render(e){return` `+Object.keys(e).filter(t=>e[t]).join(` `)+` `}update(e,[t]){if(this.st===void 0){this.st=new Set,e.strings!==void 0&&(this.nt=new Set(e.strings.join(` `).split(/\s/).filter(e=>e!==``)));for(let e in t)t[e]&&!this.nt?.has(e)&&this.st.add(e);return this.render(t)}let n=e.element.classList;for(let e of this.st)e in t||(n.remove(e),this.st.delete(e));for(let e in t){let r=!!t[e];r===this.st.has(e)||this.nt?.has(e)||(r?(n.add(e),this.st.add(e)):(n.remove(e),this.st.delete(e)))}return A}});function P(e,t,n){return e?t(e):n?.(e)}var{I:We}=Me,Ge=e=>e,Ke=e=>e.strings===void 0,qe=()=>document.createComment(``),Je=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new We(r.insertBefore(qe(),i),r.insertBefore(qe(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=Ge(e).nextSibling;Ge(r).insertBefore(e,i),e=t}}}return n},Ye=(e,t,n=e)=>(e._$AI(t,n),e),Xe={},Ze=(e,t=Xe)=>e._$AH=t,Qe=e=>e._$AH,$e=e=>{e._$AR(),e._$AA.remove()},et=(e,t)=>{let n=e._$AN;if(n===void 0)return!1;for(let e of n)e._$AO?.(t,!1),et(e,t);return!0},tt=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while(n?.size===0)},nt=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),at(t)}};function rt(e){this._$AN===void 0?this._$AM=e:(tt(this),this._$AM=e,nt(this))}function it(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)et(r[e],!1),tt(r[e]);else r!=null&&(et(r,!1),tt(r))}else et(this,e)}}var at=e=>{e.type==Be.CHILD&&(e._$AP??=it,e._$AQ??=rt)},ot=class extends He{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),nt(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(et(this,e),tt(this))}setValue(e){if(Ke(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},F=Ve(class extends ot{host;element;prevData={};eventData={};render(e){return j}update(e,[t]){this.element!==e.element&&(this.element=e.element),this.host=e.options?.host??this.element,this.apply(t),this.groom(t),this.prevData={...t}}apply(e){if(!e)return;let{prevData:t,element:n}=this;for(let[r,i]of Object.entries(e)){if(i===t[r])continue;let e=r.slice(1);switch(r[0]){case`@`:this.eventData[e]=i,this.applyEvent(e,i);break;case`.`:n[e]=i;break;case`?`:i?n.setAttribute(e,``):n.removeAttribute(e);break;default:i===null?n.removeAttribute(r):n.setAttribute(r,String(i))}}}groom(e){let{prevData:t,element:n}=this;if(t)for(let[r,i]of Object.entries(t)){let t=r.slice(1);if(!e||!(r in e)&&n[t]===i)switch(r[0]){case`@`:this.groomEvent(t,i);break;case`.`:n[t]=void 0;break;case`?`:n.removeAttribute(t);break;default:n.removeAttribute(r)}}}applyEvent(e,t){let{prevData:n,element:r}=this;this.eventData[e]=t,n[e]&&r.removeEventListener(e,this,t),r.addEventListener(e,this,t)}groomEvent(e,t){let{element:n}=this;Reflect.deleteProperty(this.eventData,e),n.removeEventListener(e,this,t)}handleEvent(e){let t=this.eventData[e.type];typeof t==`function`?t.call(this.host,e):t.handleEvent(e)}disconnected(){let{eventData:e,element:t}=this;for(let[n,r]of Object.entries(e)){let e=n.slice(1);t.removeEventListener(e,this,r)}}reconnected(){let{eventData:e,element:t}=this;for(let[n,r]of Object.entries(e)){let e=n.slice(1);t.addEventListener(e,this,r)}}}),st=k`
	<path d="M5.688 3.5v.438H5.25v.438h-.438V1.313h-.438V.875h-.436V.438H3.5v6.125h2.625v-.438H5.25v-.438h.438v-.438h.438v-.438h.438V3.5z" fill="#b79cf8"/>
	<path d="M3.063.438v.438h-.438v.438h-.437v3.5h-.875v-.438H.438v1.75h.438v.438h2.625V.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438zm0 1.75h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 5.25H1.75v.438h.438z" fill="#ffa5d3"/>
	<path d="M2.625 5.25h-.437v.438h.438zm-1.75.438H.438v.438h.438zm2.625.438H.875v.438H3.5z" fill="#ff1c90"/>
	<path d="M1.75 5.688h-.437v.438h.438zm-.438-.438H.875v.438h.438zm1.313-.875V3.5h-.437v1.313h.438v1.313h.438v-1.75zm.438-3.5v1.313h-.438v.438h.438v1.313h.438V.875z" fill="#ffa5d3"/>
	<path d="M6.125 3.5h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-3.5.875h-.874v.438h.875zm-.875-.438H.438v.438h.875z" fill="#f0f0f0"/>
	<path d="M.875 5.25v-.875H.438v.875z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M2.625 1.313h-.437v1.313h.438z" fill="#f0f0f0"/>
	<path d="M4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zM2.625 4.814h-.437v.438h.438zm3.938 0h-.438v.438h.438zm-.875.438v.438H5.25v.438h.875v-.875zm.438.875v.438H.875v.438h5.688v-.875zM.875 6.125H.438v.438h.438zM7 3.062H5.687V3.5H7zm-5.687.876H0v.438h1.313z" fill="#000"/>
	<path d="M.438 6.125V3.938H0v2.188zm6.563-1.313V3.5h-.438v1.313zM2.625.875h-.437v.438h.438zm-.875.438v3.063h-.437v.438h.875V1.313zm3.5 2.188V1.313h-.438v3.063h.438v-.438h.438V3.5z" fill="#000"/>
	<path d="M3.938.875H3.5v.875h.438zm.438 1.75V1.75h-.438V3.5h.438v.438h.438V2.625zm.875 1.75h-.438v.438h.438zm-1.313 0H3.5v1.313h.438zm.875 1.313h-.438v.438h.438zm0-.875h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#cdbafa"/>
	<path d="M5.25 6.125v-.438h-.438v.438H3.5v.438h2.625v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
`;function ct(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${st}
	</svg>`}var lt=k`
	<path d="M4.375 1.75v-.437h-.437V.438h-.875v.875h-.438v.438h-.437v.438h.438v.438h.438v.438h.875v-.44h.438v-.437h.438V1.75z" fill="#47baff"/>
	<path d="M4.375 5.25v.438h-.437v.875h-.875v-.875h-.438V5.25h-.437v-.438h.438v-.438h.438v-.436h.875v.438h.438v.438h.438v.438z" fill="#ff2c52"/>
	<path d="M3.063 0v.438h.875V0z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h.875v-.438z" fill="#4282d8"/>
	<path d="M3.063.438h-.438v.875h.438zM.438 3.063H0v.875h.438zm.875 0v-.438H.438v.438zm1.313-1.75h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.75h-.437v.438h.438zm.438-.438h-.438v.438h.438zm0 2.625v.438h.875v-.437z" fill="#f0f0f0"/>
	<path d="M3.063 6.125v.438h.875v-.438zm0-.875h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#be0351"/>
	<path d="M3.063 4.375h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 5.688h.438V5.25h-.438zm.438-.438h.438v-.438h-.438zm-.438-.438h.438v-.438h-.438z" fill="#be0351"/>
	<path d="M3.5 1.75h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.188h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#4282d8"/>
	<path d="M5.25 4.375h.438v-.437h.875v-.875h-.875v-.438H5.25v-.437h-.438v.438h-.438v.438h-.436v.875h.438v.438h.438v.438h.438z" fill="#C7C7C7"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#707070"/>
	<path d="M5.25 2.625v-.437h-.438v.438zm-.438.438v-.438h-.438v.438z" fill="#fff"/>
	<path d="M4.813 4.375v-.437h-.438v.438zm-.438-.438V3.5h-.437v.438zm1.313.438v-.437H5.25v.438zm-.438.438v-.438h-.438v.438z" fill="#707070"/>
	<path d="M1.75 4.375h-.437v-.437H.438v-.875h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.875h-.44v.438h-.437v.438H1.75z" fill="#C7C7C7"/>
	<path d="M.438 3.938h.438v-.875H.438z" fill="#fff"/>
	<path d="M2.625 3.938h.438v-.875h-.438z" fill="#707070"/>
	<path d="M2.188 2.625v-.437H1.75v.438zm-.438.438v-.438h-.437v.438zm.438.438v-.438H1.75v.438z" fill="#fff"/>
	<path d="M2.625 4.375v-.437h-.437v.438zm-.438.438v-.438H1.75v.438z" fill="#707070"/>
	<path d="M2.188 1.75H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.439v.438h.438zm.875.438h-.876v.875h.875zm.438.875h-.439v.438h.438zm.438.438h-.438v.438h.438zM1.75 2.188h-.437v.438h.438zm2.188 4.813v-.438h-.875v.438zm-.875-1.313h-.438v.875h.438zM.438 3.938v.438h.875v-.438zm2.188 1.313h-.438v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.437v.438h.438zm2.188-3.063h.438V.438h-.438zm2.625 2.625h.438v-.874h-.438zm0-.875v-.437h-.875v.438zM4.375 1.749h.438v-.436h-.438zm.438.438h.438V1.75h-.438zm-.438.438h.438v-.437h-.438zm-.437.438h.438v-.438h-.438zM2.625 4.376h.438v-.438h-.438zm-.438.438h.438v-.438h-.437z" fill="#000"/>
	<path d="M4.813 2.188h.438V1.75h-.438zm.438.438h.438v-.438h-.438zM3.938 6.564h.438v-.875h-.438zm1.75-2.625v.438h.875v-.439zm-1.313 1.75h.438v-.438h-.438zm.438-.438h.438v-.438h-.438zm.438-.438h.438v-.438h-.438z" fill="#000"/>
`;function ut(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${lt}
	</svg>`}var dt=k`
	<path d="M6.125 3.063v-.438h-.438v.438H4.374v-.438h-.436V1.313h.438V.875H3.063v1.75h-.438v.438H.438v.875h.438v.438h.438v-.438h1.313v.438h.438v1.313h-.44v.438h.438v.438h.875v-.438h.438v-.438h-.438V4.376h.438v-.438h1.313v.438h.438v-.438h.438v-.875z" fill="#ffb84b"/>
	<path d="M3.938 0h-.875v.438h.875zM2.625.875H1.313v.438h1.313zm-1.312.438H.875v1.313h.438zm1.75 0h-.438v1.313h.438zm1.313 0h-.438v1.313h.438zm1.75 0h-.438v1.313h.438zM5.688.875H4.375v.438h1.313zm-3.063 1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M2.625 1.313h-.437v.438h.438zm-.437.437H1.75v.438h.438zm3.5-.438H5.25v.438h.438zm-.438.438h-.438v.438h.438zm.438 2.625H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-2.625-.438h-.437v.438h.438zm-.438.438H1.75v.438h.438z" fill="#57595f"/>
	<path d="M4.375.438h-.437v.438h.438zM.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M2.188 1.75v.438h-.875v.438h1.313V1.75zm3.063 0v.438h-.875v.438h1.313V1.75zM2.188 4.813v.438h-.875v.438h1.313v-.875zm3.063 0v.438h-.875v.438h1.313v-.875z" fill="#35363a"/>
	<path d="M.875 3.938H.438v.438h.438zm0-1.313H.438v.438h.438zM7 3.063h-.438v.875H7z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438z" fill="#ba3500"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M6.563 2.625h-.438v.438h.438zm0 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125 3.938h-.438v.438h.438zm-3.062 0h-.438v.438h.438zm-1.75 0H.875v.438h.438zm3.063 0h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.938 6.563h-.875v.438h.875zm-1.313-.875H1.313v.438h1.313zM1.312 4.375H.875v1.313h.438zm1.75 0h-.437v1.313h.438zm1.313 0h-.437v1.313h.438zm1.75 0h-.438v1.313h.438zm-.438 1.313H4.374v.438h1.313zm-3.062-1.75H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M2.625 3.5H1.313v.438h1.313zm3.063 0H4.375v.438h1.313z" fill="#ba3500"/>
	<path d="M3.063 6.125h-.438v.438h.438zm1.313 0h-.438v.438h.438z" fill="#000"/>
	<path d="M3.938 6.125h-.875v.438h.875z" fill="#ba3500"/>
	<path d="M3.938.438h-.875v.438h.875zm-.875.437h-.438v.438h.438V.438Z" fill="#f0f0f0"/>
	<path d="M4.375 5.688h-.437v.438h.438z" fill="#ba3500"/>
	<path d="M2.188 1.313h-.875v.875h.438V1.75h.438zm3.063 0h-.875v.875h.438V1.75h.438zM2.188 4.376h-.875v.875h.438v-.438h.438zm3.063 0h-.875v.875h.438v-.438h.438z" fill="#d8d8d8"/>
	<path d="M3.938 2.188V1.75H3.5V.875h-.437v1.313zm0 .438H3.5v.438h-.437v.438h-.438v.438h.438v.875h.438v1.313h.438v-1.75H3.5V3.5h.875v-.437h-.437zm2.188.438h-.438v.438h.438zm-3.063-.439h-.438v.438h.438zm-1.75.438H.875v.438h.438zm.875 0H1.75v.438h.438z" fill="#fd6214"/>
`;function ft(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${dt}
	</svg>`}var pt=k`
	<path d="M5.688 2.625V1.75H5.25V.438h-.438v.438h-.438v.438h-.436v.438H3.5v.438H1.313v.438H.875v.875H.438v1.75h.438v.438h.438v.438h.438v.438h3.5v-.438h.438v-.438h.438V2.625z" fill="#fd6214"/>
	<path d="M0 3.5v1.75h.438V3.5zm6.563.438v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#000"/>
	<path d="M6.125 3.938v1.313h.438V3.938zm-.438-1.313v1.313h.438V2.625zm-.438-.875v.875h.438V1.75z" fill="#ba3500"/>
	<path d="M.438 2.625V3.5h.438v-.875zm2.625-1.313h-.438v.438h.438zm.875 0H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-2.625.438v.438h.438v-.438zM.437 5.251v.438h.438v-.438zm.438.438v.438h.438v-.438zm.438.438v.438h.438v-.438zm4.813-.875v.438h.438v-.438zm-.438.438v.438h.438V5.69zm-.438.438v.438h.438v-.438zm-3.5.438v.438h3.5v-.438zM1.313 1.75v.438h.438V1.75zm.438-.438v.438h.438v-.437zm.438-.438v.438h.438V.875zm1.75 0v.438h.438V.875zm.438-.438v.438h.438V.438zm.438-.438v.438h.438V0z" fill="#000"/>
	<path d="M4.813.438v.438h.438V.438zm-.438.438v.438h.438V.875zm-.437.437v.438h.438v-.438zM3.5 1.75v.438h.438V1.75zm-1.312-.437v.438h.438v-.438zm-.438.437v.438h.438V1.75zm.875 0v.438h.438V1.75z" fill="#f0f0f0"/>
	<path d="M2.188 1.75v.438h.438V1.75z" fill="#fd6214"/>
	<path opacity=".5" d="M4.813 1.75v.438h.438V1.75zm.438 2.188V3.5h-.438v-.875h-.438v.438h-.437v.438H2.625v-.438h-.437v.875h-.875v.875h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.875z" fill="#fff"/>
	<path d="M1.313 2.188v.438h.438v-.438zm-.438.437V3.5h.438v-.875zm.875.875v.438h.438V3.5z" fill="#f0f0f0"/>
	<path d="M.875 5.25v.438h.438V5.25zm.438.438v.438h.438v-.438zm3.938 0v.438h.438v-.438zm.438-.438v.438h.438V5.25zm-3.938.875v.438h3.5v-.438z" fill="#ba3500"/>
	<path d="M.438 3.5v.875h.438V3.5zm4.375.875h-.438v-.437h-1.75v.438h-.437v.875h.438v.438h1.75v-.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.438v1.313h.438V.438z" fill="#000"/>
`;function mt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${pt}
	</svg>`}var ht=k`
	<path d="M6.563.875h-.438V.438H4.812v1.313h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437V.438H.875v.438H.438v1.75h.438v.438h.875v.438h.438v.875h.438v.438h.438v.438h.875v-.438h.438v-.438h.438V3.5h.438v-.437h.875v-.438h.438z" fill="#ff7fc0"/>
	<path d="M3.938 0h-.875v.438h.875zm-1.75 0H.875v.438h1.313zm3.938 0H4.813v.438h1.313zm.438.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM4.377.438h-.439v.438h.438v.875h.438V.438zm-2.189 0v1.313h.438V.875h.438V.438zm-1.313 0H.438v.438h.438zM.438.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm.875.438H.875v.438h.875zm4.375 0h-.875v.438h.875zm.438-.438h-.438v.438h.438zM5.251 3.938V3.5h-.438v.875h1.75v-.437zM1.75 3.5v.438H.438v.438h1.75V3.5zm-1.313.875H0v1.75h.438zm.438 1.75H.438v.438h.438zm5.25.438H.875v.438h5.25zm.438-.438h-.438v.438h.438zm.438-1.75h-.438v1.75h.438zm-4.376 0h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-.875.875h-.876v.438h.875z" fill="#000"/>
	<path d="M4.813 4.375v.438h-.438v.438h-.437v.438h-.875v-.438h-.438v-.438h-.437v-.438H.438v1.75h.438v.438h5.25v-.438h.438v-1.75z" fill="#6be473"/>
	<path d="M1.75 5.25h-.437v.438h.438zm-.438-.438H.875v.438h.438zM5.25 6.125v-.438h-.438v.438h-.874v-.438h-.875v.438h-.875v-.438H1.75v.438H.875v.438h5.25v-.438zm.438-.875H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438.875h-.438v.438h.438z" fill="#008456"/>
	<path d="M2.625 3.938h-.437v.438h.438zm.438.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.875h-.438v.438h.438zm.875-.438h-.438v.438h.438zm.438-.875h-.438v.875h.438zM3.94 4.813h-.877v.438h.875z" fill="#ff1c90"/>
	<path d="M4.375 5.25h-.437v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-4.813.001v.875h.438v-.438h1.313v-.438zm.438-3.5H.438v.875h.438zM2.189.437H.875v.438h1.313zm.875.438h-.439v.438h.438zm.875-.438h-.876v.438h.875zm1.313 0h-.438v.875h.438V.875h.875V.438z" fill="#f0f0f0"/>
`;function gt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${ht}
	</svg>`}var _t=k`
	<path d="M3.063.875v.438h.875V.875zm.875-.438v.438h1.75V.438zm1.75.438v.438h.438V.875zm.438.438v.438h.438v-.438zm.438.438v2.188h.438V1.75zm-.438 2.188v.875h.438v-.876zm-.438.875v.438h.438v-.438zm-.875.438v.438h.875v-.438zm-.875.438v.438h.875V5.69zm-.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M6.563 1.75h-.438v-.437h-.438V.875H3.938v.438h-.875V.875h-1.75v.438H.875v.438H.438v2.188h.438v.875h.438v.438h.875v.438h.875v.438h.875V5.69h.875v-.438h.875v-.438h.438v-.876h.438z" fill="#ff7fc0"/>
	<path d="M6.563 1.75h-.438v2.188h.438zm-.438 2.188h-.438v.875h.438zm-4.812 0H.875v.875h.438zm4.375.875h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#ff1b90"/>
	<path d="M1.313.438v.438h1.75V.438zM.875.875v.438h.438V.875zm-.437.438v.438h.438v-.438zM0 1.75v2.188h.438V1.75zm.438 2.188v.875h.438v-.875zm.438.875v.438h.438v-.438zm.438.438v.438h.875v-.438zm.875.438v.438h.875v-.438z" fill="#000"/>
	<path d="M1.313.875v.438h1.75V.875zm2.625 0v.438h1.75V.875zm-.875.438v.438h.875v-.438z" fill="#f0f0f0"/>
	<path opacity=".6" d="M4.813 2.625v-.437h-.875v.438h-.875v-.438h-.875v.438H1.75v1.313h.438v.438h.879v.438h.875v-.438h.871v-.439h.438V2.625z" fill="#fff"/>
	<path d="M5.688 1.313v.438h.438v-.438zm-4.813 0v.438h.438v-.438zm.438.438v.438h.438V1.75zM.438 1.75v.875h.438V1.75z" fill="#f0f0f0"/>
`;function vt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${_t}
	</svg>`}var yt=k`
	<path d="M6.125 2.625v.438H4.812v-.438h-.438v-.437h-.436V.875h.438V.438H.438v.438h.875v.438h.438v.438h.875v.875h-.438v.438H1.75v.875h-.437v.875H.875v.875H.438v.875h1.313v-.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.438v.438h.438v.438h.438v.438h.438V2.625z" fill="#ffe361"/>
	<path d="M6.125 0H4.812v.438h1.313zM1.75 6.563H.438v.438h1.313zm.875-.438H1.75v.438h.875zM1.313.875H.438v.438h.875zm.438.875v.438h.438v.438h.438V1.75zm0 1.313h-.438v.875h.438zm-.438.875H.875v.875h.438zm-.438.875H.438v.875h.438zm-.438.875H0v.875h.438zm3.938-.875H3.5v.438h.875zm0-4.813H.438v.438h3.938z" fill="#000"/>
	<path d="M4.375.438H.438v.438h3.938z" fill="#f0f0f0"/>
	<path d="M6.125 2.625H4.812v.438h1.313zM4.812.437h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.875h.438zM6.126.437H4.813v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H4.812v.438h1.313z" fill="#ba3500"/>
	<path d="M.438.438H0v.438h.438zm1.313.875h-.438v.438h.438zm.438 1.313H1.75v.438h.438zM6.564.438h-.438v.438h.438zm.438.438h-.438v1.313h.438z" fill="#000"/>
	<path d="M6.563.875h-.438v1.313h.438z" fill="#ba3500"/>
	<path d="M7 2.625h-.438V5.25H7z" fill="#000"/>
	<path d="M6.563 2.625h-.438V5.25h.438z" fill="#ffb84b"/>
	<path d="M6.563 2.188h-.438v.438h.438zM4.375.875h-.437v1.313h.438zm.438 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 1.75h-.438v.438h.438z" fill="#ba3500"/>
	<path d="M3.063 5.688h-.438v.438h.438z" fill="#000"/>
	<path d="M4.375 3.063v.438h-.437v.438H3.5v.438h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.875v-.438h.438V3.063zM1.75 6.126h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M3.5 5.25h-.437v.438h.438z" fill="#000"/>
	<path d="M2.188 3.063H1.75v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.188h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M2.625 3.5h-.437v.438h.438zm-.875.438h-.437v.438h.438zm-.438.875H.875v.438h.438zm-.438.875H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438z" fill="#000"/>
	<path d="M6.125.875H4.812v1.313h1.313z" fill="#fd6214"/>
`;function bt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${yt}
	</svg>`}var xt=k`
	<path d="M6.563 0.876V0.437H3.937v0.437H1.313v2.187H0.437v2.187h5.25v-2.186h0.876z" fill="#bcef42"/>
	<path d="M4.813 5.687v-0.437H2.187v0.437z" fill="#7fb134"/>
	<path d="M6.563 0.876V0.437H3.937v0.437zm-2.626 0.437V0.876H2.187v0.437z" fill="#fff"/>
	<path d="M1.313 4.813v0.437h0.876v-0.437zm4.376 -0.437h-0.437v0.876h0.437zm0.876 -2.187h-0.437v0.876h0.437zm-0.437 0.876h-0.437v1.313h0.437z" fill="#7fb134"/>
	<path d="M7 0.437h-0.437v2.626H7z" fill="#000"/>
	<path d="M1.313 3.937H0.876v2.626h0.437z" fill="#4a8359"/>
	<path d="M6.563 0H3.937v0.437h2.626zM4.813 5.687H2.187v0.437h2.626zM3.937 0.437H2.187v0.437h1.75zM2.187 0.876h-0.874v0.437h0.876zm-0.874 0.437H0.876v0.876h0.437zM0.437 3.063H0v2.187h0.437v1.313h0.437V5.25H0.437zh0.437v-0.876H0.437zm5.25 2.187h-0.876v0.437h0.876zm0.437 -0.876h-0.437v0.876h0.437zh0.437V3.063h-0.437zM1.75 5.687h0.437v-0.437h-0.874v1.313h0.437zm-0.437 0.876H0.876V7h0.437z" fill="#000"/>
	<path d="M0.876 3.063h0.437v-0.876H0.876zm-0.438 0.874h0.437v-0.874H0.437zm1.75 -2.626h-0.874v0.876h0.437v-0.437h0.437z" fill="#fff"/>
	<path d="M1.75 3.5h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.437h-0.876zm0.876 -0.437h0.876v-0.438H3.5zm0.876 -0.437h0.437v-0.438h-0.437zm0.437 -0.437h0.437v-0.438H4.814z" fill="#4a8359"/>
	<path d="M2.187 1.75v0.437h0.437v-0.437z" fill="#fff"/>
	<path d="M1.313 3.5v0.437h0.437V3.5z" fill="#4a8359"/>
`;function St(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${xt}
	</svg>`}var Ct=k`
	<path d="M2.188 2.625H1.75v.438H.875v.875H3.5v.875h-.437v.438h-.438v.438h-.437v.438H1.75v.438h.875v-.438h.438v-.438h.438v-.438h.438v-.438h.875v-.438h.438v-.437h.875v-.875H3.063v-.438h.438v-.437h.438V1.75h.438v-.437H3.5v.438h-.437v.438h-.875z" fill="#ffe361"/>
	<path d="M.438 3.063H0v.875h.438z" fill="#000"/>
	<path d="M.875 3.063H.438v.875h.438z" fill="#f0f0f0"/>
	<path d="M7 3.063h-.438v.875H7zm-5.687-.438H.438v.438h.875zm1.313-.875H1.75v.438h.875zm-.876.438h-.437v.438h.438z" fill="#000"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.438-.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm.438-.875h-.439v.438h.438zm.438-.438h-.439v.438h.438zm0 3.063h-.439v.438h.438zm-.438.438h-.439v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438H1.75v.438h.438zm-.438.438h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M5.25.875h-.438v.438h.438zm.438 3.063H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.875.438h-.437v.438h.438zm-.438.438H3.5v.438h.438zm2.625-1.75h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M6.563 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.813 1.313h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zm-.438.437h-.437v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938.875h-.875v.438h.875zm-.875.438h-.438v.438h.438zM5.688 0H4.375v.438h1.313z" fill="#000"/>
	<path d="M5.688.438H4.375v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.563 2.625H3.5v.438h3.063zM4.375.437h-.437v.438h.438zm1.75 0h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.435v.438h.438zm2.188 1.75h-.875v.438h.875zm-1.313.875h-.875v.438h.875zm.438-.438h-.438v.438h.438zm-1.75 1.313h-.873v.438h.875zm.438-.438h-.436v.438h.438zm-1.75 1.313H1.313v.438h1.313zm.875-2.625H.438v.438h3.063zm-.438 2.188h-.436v.438h.438zm-1.75 0H.875v.438h.438zm.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.438-.438h-.437v.438h.438zm.438-.438h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813.875h-.438v.438h.438z" fill="#ffe361"/>
`;function wt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ct}
	</svg>`}var Tt=k`
	<path d="M6.125 1.75v-.437H5.25V.438H3.5v.438h-.437v.438h-.438V.875H1.313v.438H.875v1.75H.438v1.313h.438v-.438h.438V3.5h2.188v-.875h.438v-.437h2.188v.438h.438V1.75z" fill="#b79cf8"/>
	<path d="M3.938 2.625v.438H3.5v.875h.438v.875h.875v.438h1.313v-.438h.438V2.625z" fill="#9af4dc"/>
	<path d="M1.75 4.375v1.75h.438v.438h1.313v-.438h.438v-1.75z" fill="#9af4dc"/>
	<path d="M3.5 6.125H2.188v.438h1.313zm2.625-1.313H4.812v.438h1.313zm.438-.438h-.438v.438h.438zM3.938 5.687H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.938 3.063H3.5v.438h.438zm.875.438h-.438v.438h.438zm1.313-.875H3.938v.438h2.188z" fill="#f0f0f0"/>
	<path d="M3.5.438h-.437v.438h.438zm3.063.875h-.438v.438h.438zm-.438 2.188h-.438v.875h.438zm-2.187-.876H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.188H3.5v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938H.875v.438h.438zm1.75 1.75h-.438v.438h.438zm-.438-.438h-.437v.438h.438z" fill="#000"/>
	<path d="M2.625 5.25h-.437v.438h.438zm3.063-.875H5.25v.438h.438zm-.438-.438h-.438v.438h.438zM2.187 6.125H1.75v.438h.438zm1.75 0H3.5v.438h.438zM.874 4.375H.438v.438h.438zm.438 1.75H.875v.438h.438zm-.438.438H.438v.438h.438zM6.563 1.75v.875h-.438v.438h.438v1.75h.438V1.75zM5.688.875V.438H5.25v.875h.875V.875zM2.625.438H1.313v.438h1.313zm3.063 2.625H4.375v.438h1.313zM3.063 4.376H1.75v.438h1.313zm.438 2.188H2.188v.438h1.313zM3.063.875h-.438v.438h.438zm-1.75 0H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.875H1.313v.438h1.313zm.438.438h-.438v.438h.438zm-1.313.875h-.437v.438h.438zm-.875.875H.438v.438h.438zm.438-1.75H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 5.25H4.812v.438h1.313zm-1.75-.438V3.5h-.437v.438H3.5v.438h.438v1.75h.438v-.875h.438v-.438zm2.188 0h-.438v.438h.438zM.875 1.313H.438v1.75h.438zm-.437 1.75H0v1.313h.438zm1.313 1.75h-.438v1.313h.438zm1.75 0h-.438v.875h.438zm-3.063 0H0v1.75h.438zM5.25 0H3.5v.438h1.75z" fill="#000"/>
	<path d="M3.5.875h-.437v.438h.438zM5.25.437H3.5v.438h1.75z" fill="#f0f0f0"/>
	<path d="M6.125 2.188H3.938v.438h2.188z" fill="#000"/>
	<path d="M6.125 1.75v-.437h-.438v.438H3.938v.438h2.188v.438h.438V1.75z" fill="#816bee"/>
	<path d="M2.188 4.813H1.75v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063 2.625v.438h-1.75v.438h2.188v-.876z" fill="#816bee"/>
	<path d="M3.063 3.063v.438h-1.75v.438h2.188v-.876z" fill="#000"/>
	<path d="M1.313 3.5H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#816bee"/>
	<path d="M1.313 3.938v.438H.875v.438H.438v1.75h.438v-.438h.438V4.813h.438v-.438h1.75v-.437z" fill="#9af4dc"/>
	<path d="M1.313 4.375H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#6c9ca6"/>
	<path d="M3.5 3.938H1.313v.438h2.188z" fill="#f0f0f0"/>
`;function Et(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Tt}
	</svg>`}var Dt=k`
	<path d="M6.125 2.188v-.875h-.438V.875h-.438V.438h-.875v.438h.438v.438h.438v1.75h-.438v.438h-.438v.438H2.625V3.5h-.437v-.437H1.75v-1.75h.438V.875h.438V.438H1.75v.438h-.437v.438H.875v.875H.438v2.625h.438v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h.438V2.188z" fill="#b79cf8"/>
	<path d="M2.625 0H1.75v.438h.875zM.875 1.313H.438v.875h.438zm1.313 0H1.75v1.75h.438zm2.188 2.188H2.625v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M.438 2.188H0v2.625h.438zm4.375 4.375H2.188v.438h2.625z" fill="#000"/>
	<path d="M.875 4.375H.438v.438h.438zm4.813.875h-.875v.438H2.188V5.25h-.875v-.438H.875v.875h.438v.438h.875v.438h2.625v-.438h.875v-.438h.438v-.875h-.438zm.875-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#000"/>
	<path d="M2.625.438H1.75v.438h.875zM1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm-.438.875H.438v.438h.438zm.438.438H.875v.438h.438zm.875.438H1.75v.438h.438zm.438.438h-.438v.438h.438zm2.625-.438h-.438v.438h.438zM4.813.439h-.438v.438h.438zm0 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.063.438h-.438v.438h.438zm-.438.437h-.437v.438h.438zm0 2.188h-.437v.438h.438zm-1.75 1.75H.438v.875h.438zm.438.875H.875v.438h.438zM5.251 0h-.875v.438h.875zm.438 6.125h-.875v.438h.875zm-3.5 0h-.876v.438h.875zm4.374-4.812h-.438v.875h.438zm-1.313 0h-.438v1.75h.438zM7 2.188h-.438v2.625H7zM5.687.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM4.375.438h-.437v.438h.438zm.438.438h-.438v.438h.438zm0 2.188h-.438v.438h.438zm1.75 1.75h-.438v.875h.438zm-.438.875h-.438v.438h.438z" fill="#000"/>
	<path d="M2.188.875H1.75v.438h.438z" fill="#b79cf8"/>
`;function Ot(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Dt}
	</svg>`}var kt=k`
	<path d="M4.813 5.25v-.875h-.438v-.437h-1.75v.438h-.437v.875H1.75v1.313h3.5V5.251z" fill="#ffe361"/>
	<path d="M6.125 1.313V.875H5.25V.438h-3.5v.438H.875v.438H.438v2.625h.438v.438h.875v-.439h3.5v.438h.875v-.438h.438V1.313z" fill="#ff2c52"/>
	<path d="M5.25 0h-3.5v.438h3.5z" fill="#000"/>
	<path d="M5.25.438h-3.5v.438h3.5zm-3.5.437H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#fff"/>
	<path d="M5.25 6.563h-3.5v.438h3.5zM.438 1.313H0v2.625h.438zM1.751.438H.875v.438h.875z" fill="#000"/>
	<path d="M.875 3.063v-1.75H.438v2.625h.875v-.875z" fill="#fff"/>
	<path d="M6.563 1.313h-.438v2.625h.438z" fill="#be0351"/>
	<path d="M6.563 2.625h-.875V3.5h.875zM5.25.875h-.875v.875h.875z" fill="#fff"/>
	<path opacity=".5" d="M6.563 2.625h-.438V3.5h.438z" fill="#be0351"/>
	<path d="M4.375 3.063h-1.75v.438h1.75zm.875.438h-.875v.438h.875zM2.625 3.5H1.75v.438h.875z" fill="#be0351"/>
	<path d="M2.625 4.375h-.437v.875h.438z" fill="#fff"/>
	<path d="M4.813 4.375h-.438v.875h.438zm0 .875v.875H1.75v.438h3.5V5.25z" fill="#ffb84b"/>
	<path d="M2.188 5.25H1.75v.875h.438z" fill="#fff"/>
	<path d="M1.75 3.938H.875v.438h.875zm4.375 0H5.25v.438h.875z" fill="#be0351"/>
	<path d="M3.5 2.625h-.875V3.5H3.5z" fill="#fff"/>
	<path opacity=".5" d="M3.5 3.063h-.875v.438H3.5z" fill="#be0351"/>
	<path d="M4.375 3.5h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 3.938h-1.75v.438h1.75z" fill="#fff"/>
	<path d="M.875.875H.438v.438h.438z" fill="#000"/>
	<path d="M2.188 1.313H1.75v.438h.438z" fill="#fff"/>
	<path d="M1.75 5.25h-.437v1.313h.438zm.438-.875h.438v-.437H1.75v.438H.875v.438h.875v.438h.438zM.875 3.938H.438v.438h.438zM7 1.313h-.438v2.625H7zM6.125.438H5.25v.438h.875zm.438.438h-.438v.438h.438zm-.438 3.5H5.25v-.438h-.875v.438h.438v.875h.438v1.313h.438V5.251h-.438v-.438h.875zh.438v-.438h-.438z" fill="#000"/>
`;function At(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${kt}
	</svg>`}var jt=k`
	<path d="M6.125 3.063v-.438H5.25v-.437h-.438V1.75h-.438V.875h-.436V.438h-.875v.438h-.438v.875h-.437v.438H1.75v.438H.875v.438H.438v.875h.438v.438h.875v.438h.438v.438h.438v.875h.438v.438h.875v-.438h.438v-.875h.438v-.438h.438v-.438h.875v-.44h.438v-.875z" fill="#47baff"/>
	<path d="M4.813 3.063h-.875v-.438h-.875v.438h-.875v.875h.875v.438h.875v-.438h.875z" fill="#b5e3ff"/>
	<path d="M1.313 0H.438v.438h.875zm.875.438h-.875v.438h.875zm-.438 1.75H.875v.438h.875zM.438.438H0v.875h.438z" fill="#000"/>
	<path d="M1.313.438H.438v.875h.438V.875h.438z" fill="#f0f0f0"/>
	<path d="M.438 3.063H0v.875h.438zM7.001.438h-.438v.875h.438zm-.438.875h-.438v.875h.438zm-5.688 0H.438v.875h.438zm1.75-.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zM3.063.438h-.438v.438h.438z" fill="#000"/>
	<path d="M3.063.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm-1.313.875H1.75v.438h.438zm-.875.437H.875v.438h.438zm-.438.438H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.313 6.563v-.438h.875V5.25H1.75v-.438H.875v.875H.438v.875z" fill="#b79cf8"/>
	<path d="M.875 5.688H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.75H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188.875H.875v1.313h.875V1.75h.438zm3.938 1.313V.875H4.813v.875h.438v.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.875h.438zm-.438.875h-.437v.438h.438zm4.375-.438h-.438v.875h.438zm.438-.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M5.688 6.563v-.438h-.875V5.25h.438v-.438h.875v.875h.438v.875z" fill="#b79cf8"/>
	<path d="M6.563 5.688h-.438v.438h.438zm-.438-.875h-.438v.438h.438z" fill="#816bee"/>
	<path d="M.875 2.625H.438v.438h.438zM7 3.063h-.438v.875H7zm-.438-.438h-.438v.438h.438zM4.374.437h-.436v.438h.438zm.875 1.313h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875zm0 2.625h-.875v.875h.875zM6.563.438h-.875v.438h.875zm-.875.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 2.188h-.875v.438h.875zm0 2.188h-.875v.438h.875zM6.563.001h-.875v.438h.875zm-.875.438h-.875v.438h.875zm.438 1.75h-.875v.438h.875zM1.313 6.563H.438v.438h.875zm.875-.438h-.875v.438h.875zm-.438-1.75H.875v.438h.875zM.437 5.688H0v.875h.438zm6.563 0h-.438v.875H7zm-.438-.875h-.438v.875h.438zm-5.687 0H.438v.875h.438zm1.75.438h-.437v.875h.438zm2.188 0h-.438v.875h.438zm-1.75.875h-.438v.438h.438zm-.875-1.313H1.75v.438h.438z" fill="#000"/>
	<path d="M2.188 5.25H1.75v.875h.438zm-.438-.438h-.437v.438h.438z" fill="#816bee"/>
	<path d="M.875 3.938H.438v.438h.438zm1.313-.875H1.75v.875h.438zm.875-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm2.188-.875h-.438v.875h.438zm-.438-.438h-.875v.438h.875zm0 1.313h-.875v.438h.875zm1.75 0h-.438v.438h.438z" fill="#000"/>
	<path d="M6.563 3.063h-.438v.875h.438zm-.438-.438h-.438v.438h.438zm0 1.313h-.438v.438h.438zm-.875 0h-.438v.438h.438zm-1.313.875h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm.875 1.75h-.874v.438h.875zm.438-.438h-.437v.438h.438zm-1.313 0h-.437v.438h.438zm-.874-1.749H1.75v.438h.438zM.875 3.5H.438v.438h.438zm.438.438H.875v.438h.438z" fill="#4282d8"/>
	<path d="M4.375 6.125h-.437v.438h.438zm.875-1.313h-.438v.438h.438zm-1.313 1.75h-.874V7h.875zm2.625 0h-.875V7h.875zm-.875-.438h-.875v.438h.875zm.438-1.75H5.25v.438h.875z" fill="#000"/>
`;function Mt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${jt}
	</svg>`}var Nt=k`
	<path d="M3.938.438h-.875v1.75h.875zm.875 2.625v-.438h-.438v-.437h-1.75v.438h-.437v.438H.438v.875h1.75v.438h.438v.438h.438v1.75h.875v-1.75h.438v-.438h.438v-.439h1.75v-.875z" fill="#bcef42"/>
	<path d="M1.75 0h-.437v.438h.438zm.875 2.188h-.437v.438h.438zm2.188 0h-.438v.438h.438zM5.688 0H5.25v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zm.438.438h-.438v.438h.438zM3.938 0h-.875v.438h.875z" fill="#000"/>
	<path d="M3.938.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 1.313h-.875v.438h.875zm0 .438h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 5.25h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M3.938 6.125h-.875v.438h.875zm0-1.313h-.875v.438h.875z" fill="#7fb134"/>
	<path d="M3.938 2.625h-.875v.438h.875zm0 1.313h-.875v.438h.875zm.438-.875h-.438v.875h.438z" fill="#000"/>
	<path d="M5.25 3.063h-.438v.875h.438z" fill="#7fb134"/>
	<path d="M3.063 3.063h-.438v.875h.438z" fill="#000"/>
	<path d="M2.625 2.625h-.437V3.5h.438z" fill="#f0f0f0"/>
	<path d="M1.313.438H.875v.438h.438z" fill="#000"/>
	<path d="M1.313.438v.438H.875v.438H.438v.438h1.313V.438z" fill="#6be473"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 1.313H.438v.438h1.313z" fill="#008456"/>
	<path d="M5.25 5.25v1.313h.438v-.438h.438v-.438h.438v-.438zm-4.812 0v.438h.438v.438h.438v.438h.438V5.251z" fill="#6be473"/>
	<path d="M1.75 5.25H.438v.438h1.313z" fill="#f0f0f0"/>
	<path d="M1.313 5.688v.875h.438v-.875z" fill="#008456"/>
	<path d="M6.125 1.313V.875h-.438V.438h-.438v1.313h1.313v-.438z" fill="#6be473"/>
	<path d="M5.688.438H5.25v.438h.438zm0 2.625H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.563 3.5H5.25v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 1.313H5.25v.438h1.313z" fill="#008456"/>
	<path d="M.875.875H.438v.438h.438zM3.063.437h-.438v1.75h.438zm1.313 0h-.438v1.75h.438zm2.625 2.625h-.438v.875h.438zm-.438-.438h-1.75v.438h1.75zm0 1.313h-1.75v.438h1.75zM.438 3.063H0v.875h.438zm1.75-.438H.438v.438h1.75z" fill="#000"/>
	<path d="M1.75 3.063H.438v.875h.438V3.5h.875z" fill="#f0f0f0"/>
	<path d="M2.188 3.938H.438v.438h1.75zM.438 1.313H0v.438h.438zm1.313 5.25h-.438v.438h.438zm.875-2.188h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75 3.5h-.437v.438h.438zm.438-.438H1.75v.875h.438z" fill="#7fb134"/>
	<path d="M2.188 3.063H1.75v.875h.438z" fill="#3f581a"/>
	<path d="M4.375 4.375h-1.75v.438h1.75z" fill="#7fb134"/>
	<path d="M4.375 2.188h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M4.813 4.375h-.438v.438h.438z" fill="#000"/>
	<path d="M4.813 3.938h-.438v.438h.438z" fill="#7fb134"/>
	<path d="M5.688 6.563H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438zM3.939 6.562h-.876V7h.875zm-2.625-.438H.875v.438h.438zm-.438-.438H.438v.438h.438zm2.188-.875h-.439v1.75h.438zm1.313 0h-.439v1.75h.438zM1.75 1.75H.438v.438h1.75V.438H1.75zm3.5 0V.438h-.438v1.75h1.75V1.75z" fill="#000"/>
	<path d="M.438 4.813v.438h1.313v1.313h.438v-1.75zm4.375 0v1.75h.438V5.25h1.313v-.438zM.438 5.25H0v.438h.438z" fill="#000"/>
	<path d="M5.688 6.125H5.25v.438h.438zm.438-.438h-.438v.438h.438zm.438-.438h-.438v.438h.438z" fill="#008456"/>
	<path d="M5.688 5.25H5.25v.438h.438z" fill="#f0f0f0"/>
	<path d="M3.938 3.063h-.875v.875h.875z" fill="#7fb134"/>
	<path d="M3.938 1.75h-.875v.438h.875zm0 3.063h-.875v.438h.875zm1.313-1.75h-.438v.875h.438z" fill="#3f581a"/>
`;function Pt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Nt}
	</svg>`}var Ft=k`
	<path d="M4.813 4.375h.438v-.437h1.313V3.5H5.251v-.437h-.438V1.75h.875v-.437H4.375v.438H3.063v-.438h-.438V.875H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v-.875h1.75v.438h-.439v.438h.438v.438h.875v-.438h1.313v-.438h-.875z" fill="#54cfff"/>
	<path d="M3.938 4.813H3.5v.438h.438zm1.75.438H5.25v.438h.438zm.875-1.75h-.438v.438h.438zM5.25 3.063h-.438v.438h.438zM1.312 4.376H.875v.438h.438zm.438.438h-.437v.875h.438zm2.625.875H3.063v.438h1.313zm0-1.313h-.437v.438h.438z" fill="#4282D8"/>
	<path d="M3.938 0H3.5v.438h.438zm.438.438h-.438v.438h.438zm-.876 0H1.75v.438H3.5zM1.75.875h-.437v.438h.438zm1.313 0h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875 0h-.438v.438h.438zM5.689.875H4.376v.438h1.313zm.438.438h-.438v.438h.438zm-4.814 0H.875v.438h.438zm-.438.437H.438v.438h.438zm-.437.438H0v2.625h.438zm.875.438H.875v1.75h.438zm.438-.438h-.438v.438h.438zm2.188-.438H1.75v.438h2.188z" fill="#000"/>
	<path d="M3.938 1.75H3.5v.875h.438zm1.75 0h-.875v.438h.875z" fill="#000"/>
	<path d="M5.25 1.75h-.438v1.313h.438zm1.313 1.313H5.25v.438h1.313zm.438.438h-.438v.438h.438zm-2.625-.875h-.438v1.75h.438zm2.188 1.313H5.251v.438h1.313zm-1.313.438h-.438v.875h.438z" fill="#000"/>
	<path d="M5.688 4.813h-.875v.438h.875zm.438.438h-.438v.438h.438zm-.438.438H4.375v.438h1.313zm-1.313.438h-1.75v.438h1.75zM3.5 4.814H1.75v.438H3.5zm-.875 1.75h-.437v.438h.438zm-.438-.438H1.75v.438h.438zm-.438-.438h-.436v.438h.438zm.438-.438H1.75v.438h.438zm.875 0h-.437v.438h.438zm-1.75 0H.875v.438h.438zm-.438-.438H.438v.438h.438zm.875-.438h-.436v.438h.438zm2.188 0H3.5v.438h.438z" fill="#000"/>
	<path d="M3.938 2.625H3.5v-.437H1.75v.438h-.437v1.75h.438v.438h1.75v-.438h.438z" fill="#9af4dc"/>
	<path d="M3.5 4.375H1.75v.438H3.5zm-1.75-.437h-.437v.438h.438zm2.188 0H3.5v.438h.438z" fill="#6c9ca6"/>
	<path d="M1.75 2.625h-.437v.438h.438zm.875.438h-.437v.438h.438zm.875-.875H1.75v.438H3.5z" fill="#f0f0f0"/>
	<path d="M3.5 5.688h-.437v.438h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm.875-.875h-.437v.438h.438zm.875-.438H1.75v.438h.875zm3.063.438H4.375v.438h1.313zM3.938.438H3.5v.438h-.437v.438h.438v.438h.438v-.439h.438V.875h-.439zM2.625 5.25h-.437v.438H1.75v.438h.438v.438h.438v-.438h.438v-.438h-.439z" fill="#f0f0f0"/>
`;function It(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ft}
	</svg>`}var Lt=k`
	<path d="M5.688 1.313V.875h-.875v.438h-.438V.875h-.437V.438h-.875v.438h-.438v.438h-.437V.875h-.875v.438H.875v1.75h.875v.438h.438v-.438h2.625v.438h.438v-.438h.875v-1.75z" fill="#d1cdd5"/>
	<path d="M6.125 3.938V3.5h-1.75v-.437h-1.75v.438H.875v.438H.438v1.313h.438v.438h1.75v.438h.438v.438h.875v-.438h.438V5.69h1.75v-.438h.438V3.938z" fill="#57595f"/>
	<path d="M3.938 0h-.875v.438h.875zm-.875.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438zm-1.313 0h-.438v.438h.438zM2.625.875h-.437v.438h.438zM2.188.438h-.875v.438h.875zm-1.313.875H.438v1.75h.438zm.438-.438H.875v.438h.438zM.875 3.5H.438v.438h.438zm-.437.438H0v1.313h.438zm.438 1.313H.438v.438h.438zm1.75.438H.875v.438h1.75zm.438.438h-.439v.438h.438zm.875.438h-.876v.438h.875zm.438-.438h-.439v.438h.438zm1.75-.438h-1.75v.438h1.75zm.438-.438h-.438v.438h.438zm.438-1.313h-.438v1.313h.438zM6.565 3.5h-.438v.438h.438zm0-2.188h-.438v1.75h.438zM2.188 3.5H1.75v.438h.438zm.438-.438h-.438V3.5h.438zm1.75-.438H2.625v.438h1.75zm.438.438h-.438V3.5h.438zm.438.438h-.438v.438h.438zm.438-.438h-.438V3.5h.875v-.437zm-4.377.001H.875v.438h.875v-.438z" fill="#000"/>
	<path d="M.875 4.813H.438v.438h.438zm.438.438H.875v.438h.438zm1.75.438h-.438v.438h.438zm1.313 0h-.438v.438h.438zm-.438.438h-.875v.438h.875zm2.188-.875h-.438v.438h.438zm.438-1.313h-.438v1.313h.438z" fill="#35363a"/>
	<path d="M1.313 2.625H.875v.438h.438zm.875.438H1.75v.438h.438zm3.063 0h-.438v.438h.438zm-2.626-.438h-.437v.438h.438zm2.188 0h-.438v.438h.438z" fill="#847d8b"/>
	<path d="M5.25 3.063h-.438v.438h.438zm-.875-.875h-1.75v.438h1.75zm1.75-.438h-.438v1.313h.438z" fill="#847d8b"/>
	<path d="M1.75 1.75h-.437v.438h.438zm-.437-.437H.875v.438h.438zm.875-.438h-.875v.438h.875zm.875 0h-.438v.438h.438zm.875-.438h-.875v.438h.875zm.438.438h-.438v.438h.438zm1.313 0h-.875v.438h.875zm.438.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M.875 3.938H.438v.438h.438zm.438-.438H.875v.438h.438zm1.313 0h-.438v.438h.438zm1.75-.438H2.625V3.5h1.75zm.875.875h-.438v.438h.438zm.875-.438h-.875v.438h.875z" fill="#d8d8d8"/>
`;function Rt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Lt}
	</svg>`}var zt=k`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H2.625v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.438v.438h.438v.438h.438v.438h2.188v-.438h.875v-.438h.438v-.438h.438v-.875h.438V1.75z" fill="#bcef42"/>
	<path d="M6.563.438h-.875v.438h.875z" fill="#f0f0f0"/>
	<path d="M1.313 5.688H.438v.438h.875z" fill="#bcef42"/>
	<path d="M1.75 6.125H.438v.438h1.313z" fill="#7fb134"/>
	<path d="M6.563 3.5h-.438v.875h.438z" fill="#816bee"/>
	<path d="M5.25.438H2.625v.438H5.25z" fill="#f0f0f0"/>
	<path d="M5.25.875H2.625v.438H5.25z" fill="#b79cf8"/>
	<path d="M4.375 6.125H2.188v.438h2.188z" fill="#816bee"/>
	<path d="M6.563.875h-.438v.438h.438z" fill="#bcef42"/>
	<path d="M2.625 2.188h-.437v.438h.438zM1.313 1.75H.875v.438h.438zm.438-.438h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625 1.313h-.437v.438h.438zm3.063 0H5.25v.438h.438z" fill="#b79cf8"/>
	<path d="M2.188.875H1.75v.438h.438zm.875 1.75h-.438v.438h.438zM.875 5.25H.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M6.125 4.813h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438z" fill="#816bee"/>
	<path d="M6.563.438v.875h-.438V.875h-.438v.438h.438v.438h.438v2.625h.438V.438zm-5.25.875H.875v.438h.438zm.438-.438h.875V.438H1.75zh-.438v.438h.438zm4.813 3.5h-.438v.875h.438zM.875 1.75H.438v.875h.438zM5.25 6.125h-.875v.438h.875zm.875-.875h-.438v.438h.438zm-4.812 0H.875v.438h.438zm.438.438h-.438v.438h.438zm-.875-.875H.438v.438h.438zm4.813.875h-.438v.438h.438zM.438 2.625H0v3.938h.438z" fill="#000"/>
	<path d="M5.25.875h.438V.438h.875V0H2.625v.438H5.25zM2.188 6.563v-.438H1.75v.438H.438v.438h3.938v-.438z" fill="#000"/>
	<path d="M.875 2.625H.438V3.5h.438z" fill="#f0f0f0"/>
	<path d="M4.375 2.625H3.5v.438h.875zm-.438 1.75h-.874v.438h.875zm.875-1.313h-.438v.875h.438zm-3.5 1.75h.875v-.438H1.75V2.188h-.437zm3.5-3.063H3.063v.438h1.75zm-.438 3.5H2.625v.438h1.75zm2.188-3.063h-.438v1.313h.438zM.875 3.5H.438v1.313h.438zm1.313-1.75H1.75v.438h.438zm1.313 1.313h-.438v.438h.438zm-.438.875h-.438v.438h.438zm-.438.875h-.437v.438h.438zm1.75-.875h-.437v.438h.438zm.438.875h-.438v.438h.438zm.438-.438h-.438v.438h.438zm-2.188-1.75v-.437h-.438v.438h-.437v1.313h.438V2.625zm3.063-.875h-.438v.438h.438zm-.875.438h-.438v.438h.438zm.438.438h-.438v1.75h.438zM1.313 4.813H.875v.438h.438zm.438.438h-.438v.438h.438zm.438.438H1.75v.438h.438z" fill="#b79cf8"/>
`;function Bt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zt}
	</svg>`}var Vt=k`
	<path d="M6.125 1.75v-.437h-.438V.875h-.438V.438H1.75v.438h-.437v.438H.875v.438H.438v2.625h.438v.438h.438v.438h.438v.875h.438v.438h2.625v-.438h.438v-.875h.438v-.438h.438v-.438h.438V1.75z" fill="#d1cdd5"/>
	<path d="M1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.438h.438zm.875 3.938h-.437v.875h.438zm-.438-.438H.875v.438h.438zm.875 1.313H1.75v.438h.438zM.874 4.376H.438v.438h.438z" fill="#000"/>
	<path d="M1.75 4.813h-.437v.438h.438zm.438.875H1.75v.438h.438zm-.875-1.313H.875v.438h.438zm1.75-1.313H1.75v1.313h1.313z" fill="#847d8b"/>
	<path d="M3.063 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 3.063H3.938v1.313h1.313z" fill="#847d8b"/>
	<path d="M5.25 3.5h-.875v.875h.875z" fill="#57595f"/>
	<path d="M5.25 5.254h.438v-.438H5.25zm-.438.875h.438v-.438h-.438zm.875-1.313h.438v-.438h-.438z" fill="#847d8b"/>
	<path d="M.438 1.75H0v2.625h.438z" fill="#000"/>
	<path d="M.875 1.75H.438v2.625h.438z" fill="#fff"/>
	<path d="M5.25.879h.438V.441H5.25zm.438.438h.438V.879h-.438zm.438.438h.438v-.438h-.438zM5.251 6.13h.438v-.875h-.438zm.438-.875h.438v-.438h-.438zm-.875 1.313h.438V6.13h-.438zm1.313-1.75h.438V4.38h-.438zm.438-.438h.438V1.755h-.438z" fill="#000"/>
	<path d="M6.125 4.379h.438V1.754h-.438z" fill="#847d8b"/>
	<path d="M1.75 0v.438h3.5V0z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438zm-.437.438H.875v.438h.438zm.438.438h-.438v.438h.438zm3.5-.433h.438V.88h-.438zm.438.438h.438v-.438h-.438zM1.75.438v.438h3.5V.438z" fill="#fff"/>
	<path d="M2.188 6.563v.438h2.625v-.438z" fill="#000"/>
	<path d="M2.188 6.125v.438h2.625v-.438z" fill="#847d8b"/>
	<path d="M3.063 5.688h-.438v.875h.438zm1.313 0h-.438v.875h.438z" fill="#57595f"/>
`;function Ht(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Vt}
	</svg>`}var Ut=k`
	<path d="M3.063 0H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm-.875 2.187H3.5v1.75h.438zm-3.5-.437H0v2.625h.438zM6.563.875h-1.75v.438h1.75z" fill="#000"/>
	<path d="M3.063.438H1.75v.438h1.313zm1.75.438h-1.75v.438h1.75zm1.75.438h-1.75v.438h1.75z" fill="#f0f0f0"/>
	<path d="M3.063 6.563H1.75v.438h1.313z" fill="#000"/>
	<path d="M2.625 6.125v-.438h-.437v-.875H1.75V2.188h.438v-.875h.438V.875H1.75v.438H.875v1.75H.438v1.75h.438v.875h.438v.438h.438v.438h1.313v-.438z" fill="#ffe361"/>
	<path d="M3.063 6.125H1.75v.438h1.313z" fill="#ffb84b"/>
	<path d="M4.813 6.125h-1.75v.438h1.75z" fill="#000"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ffe361"/>
	<path d="M6.563 5.688h-1.75v.438h1.75zM1.75.438h-.437v.438h.438zm-.437.437H.875v.438h.438zm-.438.438H.438v.875h.438zm6.125 0h-.438v.438H7zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.875h.438zm.875 3.063h-.438v.438h.438zm-.438-.438h-.438v.438h.438zm-.438-.875h-.438v.875h.438zm-.438-.875h-.438v.875h.438zM1.747 6.127h-.434v.438h.438zm-.438-.438H.875v.438h.438zm-.438-.875H.438v.875h.438zm1.313-2.625H1.75v2.625h.438zM3.059.876h-.434v.438h.438zm-.434.437h-.437v.875h.438z" fill="#000"/>
	<path d="M.875 2.188H.438v.875h.438zm1.75 0h-.437v.875h.438z" fill="#f0f0f0"/>
	<path d="M2.188 1.313H1.75v.875h.438z" fill="#ffb84b"/>
	<path d="M4.813 1.313h-.438v.438h.438z" fill="#000"/>
	<path d="M1.75.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M2.625.875h-.437v.438h.438zm1.313.875H3.5v.875h.438zm.438-.438h-.438v.438h.438zm-2.188 3.5H1.75v.438h.438zm-.438.875h-.437v.438h.438zm-.438-.875H.875v.875h.438zm2.188.875v-.438h-.437v-.438h-.438v.875h.438v.438h1.75v-.438zm.438-1.313H3.5v.438h.438z" fill="#ffb84b"/>
	<path d="M4.375 5.688V5.25h-.437v-.875H3.5v-1.75h.438V1.75h.438v-.437H3.063v.438h-.438v1.313h-.437v1.75h.438v.875h.438v.438h1.75v-.438z" fill="url(#a)"/>
	<path d="M6.125 5.25v-.438h-.438v-.874h-.438v-.875h.438v-.875h.438V1.75H4.812v.438h-.438v.438h-.436v1.75h.438v.875h.438v.438h1.75v-.438z" fill="#ff2c52"/>
	<path d="M5.688 2.188H5.25v.875h.438zm.438-.438h-.438v.438h.438zm-.438 2.188H5.25v.438h.438zM5.25 5.251v-.438h-.875v.438h.438v.438h1.75v-.438z" fill="#be0351"/>
	<path d="M1.313 1.313H.875v.438h.438zm0 1.75H.875v.438h.438zm1.75-1.75h-.438v.438h.438zm1.75.438h-.438v.438h.438zm-.438.875h-.437v.438h.438z" fill="#f0f0f0"/>
	<path d="M4.375 1.75h-.437v.875h.438zM3.062 5.688h-.437v.438h.438zm-.438-.875h-.436v.875h.438zm2.188.438h-.438v.438h.438zm-.438-.875h-.436v.875h.438z" fill="#000"/>
	<defs>
		<radialGradient id="a" cx=".75" cy=".5" r="1" fx=".75" fy=".5">
		<stop stop-color="#ff2c52" offset="30%"/>
		<stop stop-color="#ffe361" offset="70%"/>
		</radialGradient>
	</defs>
`;function Wt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ut}
	</svg>`}var Gt=k`
	<path d="M4.813.438v.438h-.438v.438h-.437v.438H3.5v.438h-.437v.875h-.438v.438H3.5v.875h.438v-.44h.875V3.5h.438v-.437h.438v-.438h.438v-.437h.438V.438z" fill="#d1cdd5"/>
	<path d="M1.313 3.938h.438v.438h.875v.875h.438v.438h.875v.438h.875v-.875h-.876v-.438H3.5v-.438h-.437v-.438h-.438V3.5h-.437v-.437H1.75v-.875H.875v.875h.438z" fill="#ffe361"/>
	<path d="M2.188 4.813h-.875v.875h.875zm-.875.875H.438v.875h.875z" fill="#ffe361"/>
	<path d="M4.813.438h-.438v.438h.438zm-.438.438h-.437v.438h.438zm-.437.437H3.5v.438h.438zM3.5 1.75h-.437v.438h.438zm-.437.438h-.438v.875h.438zm-.875 0H1.75v.875h.438zm-1.313 0H.438v.875h.438zm.438.875H.875v.875h.438zm3.5.875h-.875v.438h.875zm0 .875h-.875v.438h.875zm.438.438h-.438v.875h.438z" fill="#000"/>
	<path d="M6.563.438h-.438v1.75h.438z" fill="#847d8b"/>
	<path d="M.438 5.688H0v.875h.438zm4.375.438h-.875v.438h.875zm-.875-.438h-.875v.438h.875z" fill="#000"/>
	<path d="M2.188 5.25h-.875v.438h.875zm-.875.875H.438v.438h.875z" fill="#ffb84b"/>
	<path d="M1.313 6.125v.438h.438v-.438h.438v-.438h-.876zm1.313-.875v-.875H1.75v-.437h-.437v.875h.875v.875h.875V5.25zm-1.313 0v-.438H.875v.438H.438v.438h.875zm0 1.313H.438v.438h.875zM1.75 1.75H.875v.438h.875zm1.313 2.188v.438h.438V3.5h-.876v.438z" fill="#000"/>
	<path d="M5.688 1.313H5.25v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.436v.438h.438zm-.436.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M3.063 3.063h-.438v.438h.438z" fill="#f0f0f0"/>
	<path d="M1.75 3.5h-.437v.438h.438zm-.437-.875H.875v.438h.438zm.875 1.313H1.75v.438h.438zm.875.875h-.438v.438h.438zm.438.438h-.438v.438h.438zm.875.438h-.438v.438h.438z" fill="#ffb84b"/>
	<path d="M3.938 4.375H3.5v.438h.438zM2.625 3.063h-.437v.438h.438zm3.938-.875h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438-3.5V.44h1.75v1.75h.438V0z" fill="#000"/>
	<path d="M4.813 5.25h-.438v.438h.438zm-.875-.438H3.5v.438h.438zM3.5 4.374h-.437v.438h.438zm-.437-.436h-.438v.438h.438zM2.625 3.5h-.437v.438h.438zm-.437-.437H1.75v.438h.438zM3.5 2.188h-.437v.438h1.313v-.438h-.438V1.75H3.5zM4.375.875v.438h-.437v.438h1.313v-.438h-.438V.875zm1.75-.438H4.812v.438h1.313z" fill="#f0f0f0"/>
	<path d="M6.125 2.188h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.438.438h-.438v.438h.438zm-.873.436H3.5v.438h.438z" fill="#847d8b"/>
	<path d="M1.75 2.188h-.437v.438h.438zm0 2.625h-.437v.438h.438zm-.875.875H.438v.438h.438z" fill="#f0f0f0"/>
`;function Kt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Gt}
	</svg>`}var qt=k`
	<path d="M5.688 2.625v-.437H5.25V1.75h-.438v-.437h-.438V.875h-.436V.438h-.875v.438h-.438v.438h-.437v.438H1.75v.438h-.437v.438H.875v.875H.438v2.188h.438v.438h.875v.438h3.5v-.438h.875v-.438h.438V3.5h-.438v-.875z" fill="#0abbff"/>
	<path d="M3.063 0v.438h.875V0zm-.438.438v.438h.438V.438zm1.313 0v.438h.438V.438zm.438.438v.438h.438V.875zm.438.438v.438h.438v-.439zm.438.438v.438h.438v-.44zm.438.438v.438h.438v-.44zm.438.438v.875h.438v-.878zm-5.69-.003V3.5h.438v-.875zM0 3.5v2.188h.438V3.5zm6.563 0v2.188h.438V3.5zM2.188.875v.438h.438V.875zm-.438.438v.438h.438v-.438zm-.437.437v.438h.438V1.75zm-.438.438v.438h.438v-.438zm-.438 3.5v.438h.438v-.438zm5.688 0v.438h.438v-.438zm-4.375.875v.438h3.5v-.438z" fill="#000"/>
	<path d="M1.75 6.125v.438h3.5v-.438z" fill="#4282d8"/>
	<path d="M.875 6.125v.438h.875v-.438zm5.25.438v-.438H5.25v.438z" fill="#000"/>
	<path d="M3.063.438v.438h.875V.438z" fill="#fff"/>
	<path opacity=".5" d="M4.813 3.5v-.437h-.438v-.438h-.437v-.437h-.875v.438h-.438v.438h-.437v.438H1.75v1.313h.438v.438h2.625v-.438h.438V3.5z" fill="#fff"/>
	<path d="M2.625.875v.438h.438V.875zm-.437.438v.438h.438v-.438zm.438.438v.438h.438V1.75zM1.75 1.75v.438h.438V1.75zm-.437.438v.438h.438v-.438zm-.438.437V3.5h.438v-.875zM.438 3.5v.875h.438V3.5z" fill="#fff"/>
	<path d="M5.25 2.188v.438h.438v-.438zm.438.438v.875h.438v-.876zm.438.875v1.75h-.438v.438H5.25v.438h.875v-.438h.438V3.5zM.875 6.125h.875v-.438H.875z" fill="#4282d8"/>
`;function Jt(e={}){return O`<svg
		${F(e)}
		aria-hidden="true"
		role="img"
		width="14"
		height="14"
		viewBox="0 0 7 7"
		fill="none"
		xmlns="http://www.w3.org/2000/svg"
	>
		${qt}
	</svg>`}var Yt=globalThis.$discordMessage??{};function Xt(){return Yt}var Zt={blue:`https://cdn.discordapp.com/embed/avatars/0.png`,gray:`https://cdn.discordapp.com/embed/avatars/1.png`,green:`https://cdn.discordapp.com/embed/avatars/2.png`,orange:`https://cdn.discordapp.com/embed/avatars/3.png`,red:`https://cdn.discordapp.com/embed/avatars/4.png`,pink:`https://cdn.discordapp.com/embed/avatars/5.png`},Qt=Xt().avatars??{},$t=Object.assign(Zt,Qt,{default:Zt[Qt.default]??Qt.default??Zt.blue}),en=Xt().profiles??{},tn=Xt().defaultTheme===`light`?`light`:`dark`,nn=Xt().defaultMode===`compact`?`compact`:`cozy`,rn=Xt().defaultBackground===`none`?`none`:`discord`,an=new Map([[`heart`,vt()],[`crystal`,ct()],[`diamond`,ut()],[`explosion`,ft()],[`flame`,mt()],[`flower`,gt()],[`key`,bt()],[`leaf`,St()],[`lightning`,wt()],[`magic`,Et()],[`moon`,Ot()],[`mushroom`,At()],[`mythical`,Mt()],[`ornament`,Pt()],[`plasma`,It()],[`rock`,Rt()],[`shell`,Bt()],[`skull`,Ht()],[`sun`,Wt()],[`sword`,Kt()],[`water`,Jt()]]),on=class extends Error{constructor(e){super(e),this.name=`DiscordComponentsError`}},sn=new Intl.DateTimeFormat(`en-US`,{day:`2-digit`,month:`2-digit`,year:`numeric`}),cn=new Intl.DateTimeFormat(`en-US`,{hour12:!0,hour:`2-digit`,minute:`2-digit`}),ln=new Intl.DateTimeFormat(`en-US`,{hour12:!1,hour:`2-digit`,minute:`2-digit`}),un=e=>e instanceof Date?sn.format(e):e,dn=(e,t=!1)=>e instanceof Date?t?ln.format(e):cn.format(e):e;function fn(e,t=!1,n=!1){if(!(e instanceof Date)&&typeof e!=`string`)throw TypeError(`Timestamp prop must be a Date object or a string.`);return t?dn(e,n):un(e)}var pn=/(?:<(?<animated>a)?:(?<name>\w{2,32}):)?(?<id>\d{17,21})>?/;function mn(e){let t=Xt().emojis?.[e];if(t)return t;let n=pn.exec(e);if(n?.groups){let{name:e,id:t,animated:r}=n.groups;return{name:e,url:`https://cdn.discordapp.com/emojis/${t}.${r?`gif`:`png`}`}}}function hn(e){if(e)return an.get(e)??e}var gn=k`
	<path
		fill="currentColor"
		d="M10 5V3H5.375C4.06519 3 3 4.06519 3 5.375V18.625C3 19.936 4.06519 21 5.375 21H18.625C19.936 21 21 19.936 21 18.625V14H19V19H5V5H10Z"
	/>
	<path fill="currentColor" d="M21 2.99902H14V4.99902H17.586L9.29297 13.292L10.707 14.706L19 6.41302V9.99902H21V2.99902Z"
	/>
`;function _n(e={}){return O`<svg ${F(e)} class="discord-button-launch" aria-hidden="false" width="16" height="16" viewBox="0 0 24 24">
		${gn}
	</svg>`}var vn=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},yn=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0},bn=(()=>{let e=[Le(`discord-button`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[],x,S=[],ee=[];var C=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N({reflect:!0,attribute:`emoji`})],l=[N({reflect:!0,attribute:`emoji-name`})],f=[N({reflect:!0,attribute:`url`})],h=[N({type:Boolean,reflect:!0,attribute:`disabled`})],v=[N({reflect:!0,attribute:`type`})],x=[N({reflect:!0,attribute:`modal-id`})],vn(this,null,a,{kind:`accessor`,name:`emoji`,static:!1,private:!1,access:{has:e=>`emoji`in e,get:e=>e.emoji,set:(e,t)=>{e.emoji=t}},metadata:s},o,c),vn(this,null,l,{kind:`accessor`,name:`emojiName`,static:!1,private:!1,access:{has:e=>`emojiName`in e,get:e=>e.emojiName,set:(e,t)=>{e.emojiName=t}},metadata:s},u,d),vn(this,null,f,{kind:`accessor`,name:`url`,static:!1,private:!1,access:{has:e=>`url`in e,get:e=>e.url,set:(e,t)=>{e.url=t}},metadata:s},p,m),vn(this,null,h,{kind:`accessor`,name:`disabled`,static:!1,private:!1,access:{has:e=>`disabled`in e,get:e=>e.disabled,set:(e,t)=>{e.disabled=t}},metadata:s},g,_),vn(this,null,v,{kind:`accessor`,name:`type`,static:!1,private:!1,access:{has:e=>`type`in e,get:e=>e.type,set:(e,t)=>{e.type=t}},metadata:s},y,b),vn(this,null,x,{kind:`accessor`,name:`modalId`,static:!1,private:!1,access:{has:e=>`modalId`in e,get:e=>e.modalId,set:(e,t)=>{e.modalId=t}},metadata:s},S,ee),vn(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),C=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host > *:first-child {
			display: flex;
			justify-content: center;
			align-items: center;
			cursor: pointer;
			margin: 4px 8px 4px 0;
			padding: 2px 16px;
			width: auto;
			height: 32px;
			min-width: 60px;
			min-height: 32px;
			-webkit-transition:
				background-color 0.17s ease,
				color 0.17s ease;
			transition:
				background-color 0.17s ease,
				color 0.17s ease;
			border-radius: 3px;
			font-size: 14px;
			font-weight: 500;
			line-height: 16px;
			text-decoration: none !important;
			/* CSS Reset to unset button styling */
			border-width: unset;
			border-style: unset;
			border-color: unset;
			border-image: unset;
			box-sizing: unset;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
		}

		.success {
			color: #fff;
			background-color: #3ba55d;
		}

		.success.hoverable:hover {
			background-color: #2d7d46;
		}

		.destructive {
			color: #fff;
			background-color: #ed4245;
		}

		.destructive.hoverable:hover {
			background-color: #c03537;
		}

		.primary {
			color: #fff;
			background-color: #5865f2;
		}

		.primary.hoverable:hover {
			background-color: #4752c4;
		}

		.secondary {
			color: #fff;
			background-color: #4f545c;
		}

		.secondary.hoverable:hover {
			background-color: #5d6269;
		}

		.disabled {
			cursor: not-allowed !important;
			opacity: 0.5;
		}

		.launch {
			margin-left: 8px;
		}

		.emoji {
			margin-right: 4px;
			object-fit: contain;
			width: 1.375em;
			height: 1.375em;
			vertical-align: bottom;
		}
	`;#e=yn(this,o,void 0);get emoji(){return this.#e}set emoji(e){this.#e=e}#t=(yn(this,c),yn(this,u,`emoji`));get emojiName(){return this.#t}set emojiName(e){this.#t=e}#n=(yn(this,d),yn(this,p,void 0));get url(){return this.#n}set url(e){this.#n=e}#r=(yn(this,m),yn(this,g,!1));get disabled(){return this.#r}set disabled(e){this.#r=e}#i=(yn(this,_),yn(this,y,`secondary`));get type(){return this.#i}set type(e){this.#i=e}#a=(yn(this,b),yn(this,S,void 0));get modalId(){return this.#a}set modalId(e){this.#a=e}validButtonTypes=(yn(this,ee),new Set([`primary`,`secondary`,`success`,`destructive`]));checkType(){if(this.type){if(typeof this.type!=`string`)throw TypeError("DiscordButton `type` prop must be a string.");if(!this.validButtonTypes.has(this.type))throw RangeError("DiscordButton `type` prop must be one of: 'primary', 'secondary', 'success', 'destructive'")}}checkParentElement(){if(this.parentElement?.tagName.toLowerCase()!==`discord-action-row`)throw new on(`All <discord-button> components must be direct children of <discord-action-row>.`)}handleButtonClick(){if(this.modalId){let e=this.parentElement?.parentElement?.parentElement?.parentElement;if(e?.tagName?.toLowerCase()===`discord-messages`){let t=e?.querySelector(`discord-modal`),n=t?.shadowRoot?.querySelector(`dialog#${this.modalId}`),r=n?.querySelector(`div.discord-modal-box`);n instanceof HTMLDialogElement&&r instanceof HTMLDivElement&&(n.showModal(),r.style.display=`flex`,t&&(t.originalBodyOverflow=globalThis.getComputedStyle(globalThis.document.body).overflow,globalThis.document.body.style.overflow=`hidden`))}}}render(){this.checkType(),this.checkParentElement();let e=this.url&&!this.disabled,t=O`
			${P(this.emoji,()=>O`<img src=${this.emoji} alt=${this.emojiName} draggable="true" class="emoji" />`)}
			<span>
				<slot></slot>
			</span>
			${P(this.url,()=>_n())}
		`;return e?O`<a class="secondary" href=${this.url} target="_blank" rel="noopener noreferrer">${t}</a>`:O`<button
			class=${Ue({[this.type]:!0,disabled:this.disabled,hoverable:!this.disabled})}
			@click=${this.handleButtonClick}
		>
			${t}
		</button>`}static{yn(r,n)}};return r})(),xn=class extends Event{constructor(e,t,n,r){super(`context-request`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t,this.callback=n,this.subscribe=r??!1}};function Sn(e){return e}var Cn=class{constructor(e,t,n,r){if(this.subscribe=!1,this.provided=!1,this.value=void 0,this.t=(e,t)=>{this.unsubscribe&&(this.unsubscribe!==t&&(this.provided=!1,this.unsubscribe()),this.subscribe||this.unsubscribe()),this.value=e,this.host.requestUpdate(),this.provided&&!this.subscribe||(this.provided=!0,this.callback&&this.callback(e,t)),this.unsubscribe=t},this.host=e,t.context!==void 0){let e=t;this.context=e.context,this.callback=e.callback,this.subscribe=e.subscribe??!1}else this.context=t,this.callback=n,this.subscribe=r??!1;this.host.addController(this)}hostConnected(){this.dispatchRequest()}hostDisconnected(){this.unsubscribe&&=(this.unsubscribe(),void 0)}dispatchRequest(){this.host.dispatchEvent(new xn(this.context,this.host,this.t,this.subscribe))}},wn=class{get value(){return this.o}set value(e){this.setValue(e)}setValue(e,t=!1){let n=t||!Object.is(e,this.o);this.o=e,n&&this.updateObservers()}constructor(e){this.subscriptions=new Map,this.updateObservers=()=>{for(let[e,{disposer:t}]of this.subscriptions)e(this.o,t)},e!==void 0&&(this.value=e)}addCallback(e,t,n){if(!n)return void e(this.value);this.subscriptions.has(e)||this.subscriptions.set(e,{disposer:()=>{this.subscriptions.delete(e)},consumerHost:t});let{disposer:r}=this.subscriptions.get(e);e(this.value,r)}clearCallbacks(){this.subscriptions.clear()}},Tn=class extends Event{constructor(e,t){super(`context-provider`,{bubbles:!0,composed:!0}),this.context=e,this.contextTarget=t}},En=class extends wn{constructor(e,t,n){super(t.context===void 0?n:t.initialValue),this.onContextRequest=e=>{if(e.context!==this.context)return;let t=e.contextTarget??e.composedPath()[0];t!==this.host&&(e.stopPropagation(),this.addCallback(e.callback,t,e.subscribe))},this.onProviderRequest=e=>{if(e.context!==this.context||(e.contextTarget??e.composedPath()[0])===this.host)return;let t=new Set;for(let[e,{consumerHost:n}]of this.subscriptions)t.has(e)||(t.add(e),n.dispatchEvent(new xn(this.context,n,e,!0)));e.stopPropagation()},this.host=e,this.context=t.context===void 0?t:t.context,this.attachListeners(),this.host.addController?.(this)}attachListeners(){this.host.addEventListener(`context-request`,this.onContextRequest),this.host.addEventListener(`context-provider`,this.onProviderRequest)}hostConnected(){this.host.dispatchEvent(new Tn(this.context,this.host))}};function Dn({context:e}){return(t,n)=>{let r=new WeakMap;if(typeof n==`object`)return{get(){return t.get.call(this)},set(e){return r.get(this).setValue(e),t.set.call(this,e)},init(t){return r.set(this,new En(this,{context:e,initialValue:t})),t}};{t.constructor.addInitializer((t=>{r.set(t,new En(t,{context:e}))}));let i=Object.getOwnPropertyDescriptor(t,n),a;if(i===void 0){let e=new WeakMap;a={get(){return e.get(this)},set(t){r.get(this).setValue(t),e.set(this,t)},configurable:!0,enumerable:!0}}else{let e=i.set;a={...i,set(t){r.get(this).setValue(t),e?.call(this,t)}}}Object.defineProperty(t,n,a);return}}}function On({context:e,subscribe:t}){return(n,r)=>{typeof r==`object`?r.addInitializer((function(){new Cn(this,{context:e,callback:e=>{n.set.call(this,e)},subscribe:t})})):n.constructor.addInitializer((n=>{new Cn(n,{context:e,callback:e=>{n[r]=e},subscribe:t})}))}}var I=e=>e??j,kn=`important`,An=` !`+kn,jn=Ve(class extends He{constructor(e){if(super(e),e.type!==Be.ATTRIBUTE||e.name!==`style`||e.strings?.length>2)throw Error("The `styleMap` directive must be used in the `style` attribute and must be the only part in the attribute.")}render(e){return Object.keys(e).reduce((t,n)=>{let r=e[n];return r==null?t:t+`${n=n.includes(`-`)?n:n.replace(/(?:^(webkit|moz|ms|o)|)(?=[A-Z])/g,`-$&`).toLowerCase()}:${r};`},``)}update(e,[t]){let{style:n}=e.element;if(this.ft===void 0)return this.ft=new Set(Object.keys(t)),this.render(t);for(let e of this.ft)t[e]??(this.ft.delete(e),e.includes(`-`)?n.removeProperty(e):n[e]=null);for(let e in t){let r=t[e];if(r!=null){this.ft.add(e);let t=typeof r==`string`&&r.endsWith(An);e.includes(`-`)||t?n.setProperty(e,t?r.slice(0,-11):r,t?kn:``):n[e]=r}}return A}}),Mn=k`
	<path
		fill="currentColor"
		d="M18.91 12.98a5.45 5.45 0 0 1 2.18 6.2c-.1.33-.09.68.1.96l.83 1.32a1 1 0 0 1-.84 1.54h-5.5A5.6 5.6 0 0 1 10 17.5a5.6 5.6 0 0 1 5.68-5.5c1.2 0 2.32.36 3.23.98Z"
	/>
	<path
		fill="currentColor"
		d="M19.24 10.86c.32.16.72-.02.74-.38L20 10c0-4.42-4.03-8-9-8s-9 3.58-9 8c0 1.5.47 2.91 1.28 4.11.14.21.12.49-.06.67l-1.51 1.51A1 1 0 0 0 2.4 18h5.1a.5.5 0 0 0 .49-.5c0-4.2 3.5-7.5 7.68-7.5 1.28 0 2.5.3 3.56.86Z"
	/>
`;function Nn(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 20 20"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Mn}
	</svg>`}var Pn=k`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M10.99 3.16A1 1 0 1 0 9 2.84L8.15 8H4a1 1 0 0 0 0 2h3.82l-.67 4H3a1 1 0 1 0 0 2h3.82l-.8 4.84a1 1 0 0 0 1.97.32L8.85 16h4.97l-.8 4.84a1 1 0 0 0 1.97.32l.86-5.16H20a1 1 0 1 0 0-2h-3.82l.67-4H21a1 1 0 1 0 0-2h-3.82l.8-4.84a1 1 0 1 0-1.97-.32L15.15 8h-4.97l.8-4.84ZM14.15 14l.67-4H9.85l-.67 4h4.97Z"
	/>
`;function Fn(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Pn}
	</svg>`}var In=k`
	<path
		fill="currentColor"
		d="M12 2.81a1 1 0 0 1 0-1.41l.36-.36a1 1 0 0 1 1.41 0l9.2 9.2a1 1 0 0 1 0 1.4l-.7.7a1 1 0 0 1-1.3.13l-9.54-6.72a1 1 0 0 1-.08-1.58l1-1L12 2.8ZM12 21.2a1 1 0 0 1 0 1.41l-.35.35a1 1 0 0 1-1.41 0l-9.2-9.19a1 1 0 0 1 0-1.41l.7-.7a1 1 0 0 1 1.3-.12l9.54 6.72a1 1 0 0 1 .07 1.58l-1 1 .35.36ZM15.66 16.8a1 1 0 0 1-1.38.28l-8.49-5.66A1 1 0 1 1 6.9 9.76l8.49 5.65a1 1 0 0 1 .27 1.39ZM17.1 14.25a1 1 0 1 0 1.11-1.66L9.73 6.93a1 1 0 0 0-1.11 1.66l8.49 5.66Z"
	/>
`;function Ln(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${In}
	</svg>`}var Rn=k`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M6 9h1V6a5 5 0 0 1 10 0v3h1a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3Zm9-3v3H9V6a3 3 0 1 1 6 0Zm-1 8a2 2 0 0 1-1 1.73V18a1 1 0 1 1-2 0v-2.27A2 2 0 1 1 14 14Z"
	/>
`;function zn(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Rn}
	</svg>`}var Bn=k`
	<path
		fill="currentColor"
		d="M12 3a1 1 0 0 0-1-1h-.06a1 1 0 0 0-.74.32L5.92 7H3a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h2.92l4.28 4.68a1 1 0 0 0 .74.32H11a1 1 0 0 0 1-1V3ZM15.1 20.75c-.58.14-1.1-.33-1.1-.92v-.03c0-.5.37-.92.85-1.05a7 7 0 0 0 0-13.5A1.11 1.11 0 0 1 14 4.2v-.03c0-.6.52-1.06 1.1-.92a9 9 0 0 1 0 17.5Z"
	/>
	<path
		fill="currentColor"
		d="M15.16 16.51c-.57.28-1.16-.2-1.16-.83v-.14c0-.43.28-.8.63-1.02a3 3 0 0 0 0-5.04c-.35-.23-.63-.6-.63-1.02v-.14c0-.63.59-1.1 1.16-.83a5 5 0 0 1 0 9.02Z"
	/>
`;function Vn(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-hidden="false"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Bn}
	</svg>`}var Hn=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},Un=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0},Wn=Sn(`light-theme`),Gn=Sn(`compact-mode`),Kn=Sn(`no-background`);(()=>{let e=[Le(`discord-messages`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[];var x=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[Dn({context:Wn}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],l=[Dn({context:Kn}),N({type:Boolean,reflect:!0,attribute:`no-background`})],f=[Dn({context:Gn}),N({type:Boolean,reflect:!0,attribute:`compact-mode`})],h=[N({reflect:!0,attribute:`channel-type`})],v=[N({reflect:!0,attribute:`channel-name`})],Hn(this,null,a,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},o,c),Hn(this,null,l,{kind:`accessor`,name:`noBackground`,static:!1,private:!1,access:{has:e=>`noBackground`in e,get:e=>e.noBackground,set:(e,t)=>{e.noBackground=t}},metadata:s},u,d),Hn(this,null,f,{kind:`accessor`,name:`compactMode`,static:!1,private:!1,access:{has:e=>`compactMode`in e,get:e=>e.compactMode,set:(e,t)=>{e.compactMode=t}},metadata:s},p,m),Hn(this,null,h,{kind:`accessor`,name:`channelType`,static:!1,private:!1,access:{has:e=>`channelType`in e,get:e=>e.channelType,set:(e,t)=>{e.channelType=t}},metadata:s},g,_),Hn(this,null,v,{kind:`accessor`,name:`channelName`,static:!1,private:!1,access:{has:e=>`channelName`in e,get:e=>e.channelName,set:(e,t)=>{e.channelName=t}},metadata:s},y,b),Hn(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),x=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			color: #fff;
			background-color: #36393e;
			display: block;
			font-size: 16px;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;
			line-height: 170%;
			border: 1px solid rgba(255, 255, 255, 0.05);
		}

		:host([light-theme]) {
			color: #747f8d;
			background-color: #fff;
			border-color: #dedede;
		}

		:host([no-background]) {
			background-color: unset;
		}

		::slotted(*) {
			padding-top: 0.125rem;
			padding-bottom: 0.125rem;
		}

		::slotted(*:first-child) {
			margin-top: 0.5rem;
		}

		::slotted(*:not(:first-child)) {
			margin-top: 1.0625rem;
		}

		:host([compact-mode]) ::slotted(*:not(:first-child)) {
			margin-top: unset;
		}

		::slotted(*:last-child) {
			margin-bottom: 0.5rem;
			border-bottom-width: 0;
		}

		:host .discord-channel-header {
			display: flex;
			align-items: center;
			padding: 0.5rem 1rem;
			box-shadow:
				0 2px 0 0 rgba(0, 0, 0, 0.05),
				0 1.5px 0 0 rgba(0, 0, 0, 0.05),
				0 1px 0 0 rgba(0, 0, 0, 0.16);
		}

		:host .discord-channel-icon {
			height: 24px;
			width: auto;
			margin: 0 8px;
			position: relative;
			flex: 0 0 auto;
			color: #80848e;
		}

		:host([light-theme]) .discord-channel-icon {
			color: #6d6f78;
		}

		:host .discord-channel-name {
			margin: 0 8px 0 0;
			flex: 0 0 auto;
			min-width: auto;
		}
	`;#e=Un(this,o,!1);get lightTheme(){return this.#e}set lightTheme(e){this.#e=e}#t=(Un(this,c),Un(this,u,!1));get noBackground(){return this.#t}set noBackground(e){this.#t=e}#n=(Un(this,d),Un(this,p,!1));get compactMode(){return this.#n}set compactMode(e){this.#n=e}#r=(Un(this,m),Un(this,g,void 0));get channelType(){return this.#r}set channelType(e){this.#r=e}#i=(Un(this,_),Un(this,y,void 0));get channelName(){return this.#i}set channelName(e){this.#i=e}connectedCallback(){super.connectedCallback(),(this.lightTheme||tn===`light`&&this.lightTheme)&&(this.lightTheme=!0),(this.compactMode||nn===`compact`&&this.compactMode)&&(this.compactMode=!0),(this.noBackground||rn===`none`&&this.noBackground)&&(this.noBackground=!0)}render(){let e;switch(this.channelType){case`text`:e=O`${Fn()}`;break;case`voice`:e=O`${Vn()}`;break;case`locked`:e=O`${zn()}`;break;case`thread`:e=O`${Ln()}`;break;case`forum`:e=O`${Nn()}`}return O`
			${P(this.channelType&&this.channelName,()=>O`<div class="discord-channel-header">
						<div class="discord-channel-icon">${e}</div>
						<div class="discord-channel-name">${this.channelName}</div>
					</div>`)}
			<slot></slot>
		`}constructor(){super(...arguments),Un(this,b)}static{Un(r,n)}};return r})();var qn=k`
	<path
		fill="currentColor"
		d="M56 50.6667V13.3333C56 10.4 53.6 8 50.6667 8H13.3333C10.4 8 8 10.4 8 13.3333V50.6667C8 53.6 10.4 56 13.3333 56H50.6667C53.6 56 56 53.6 56 50.6667ZM22.6667 36L29.3333 44.0267L38.6667 32L50.6667 48H13.3333L22.6667 36Z"
	/>
`;function Jn(e={}){return O`<svg ${F(e)} aria-hidden="false" width="64" height="64" viewBox="0 0 64 64">${qn}</svg>`}var Yn=k`
	<path
		fill="currentColor"
		fill-rule="evenodd"
		clip-rule="evenodd"
		d="M5 3C3.89543 3 3 3.89543 3 5V19C3 20.1046 3.89543 21 5 21H19C20.1046 21 21 20.1046 21 19V5C21 3.89543 20.1046 3 19 3H5ZM16.8995 8.41419L15.4853 6.99998L7 15.4853L8.41421 16.8995L16.8995 8.41419Z"
	/>
`;function Xn(e){return O`<svg ${F(e||{})} class="discord-command-icon" aria-hidden="false" width="24" height="24" viewBox="0 0 24 24">
		${Yn}
	</svg>`}var Zn=k`
	<path
		d="M0.809739 3.59646L5.12565 0.468433C5.17446 0.431163 5.23323 0.408043 5.2951 0.401763C5.35698 0.395482 5.41943 0.406298 5.4752 0.432954C5.53096 0.45961 5.57776 0.50101 5.61013 0.552343C5.64251 0.603676 5.65914 0.662833 5.6581 0.722939V2.3707C10.3624 2.3707 11.2539 5.52482 11.3991 7.21174C11.4028 7.27916 11.3848 7.34603 11.3474 7.40312C11.3101 7.46021 11.2554 7.50471 11.1908 7.53049C11.1262 7.55626 11.0549 7.56204 10.9868 7.54703C10.9187 7.53201 10.857 7.49695 10.8104 7.44666C8.72224 5.08977 5.6581 5.63359 5.6581 5.63359V7.28135C5.65831 7.34051 5.64141 7.39856 5.60931 7.44894C5.5772 7.49932 5.53117 7.54004 5.4764 7.5665C5.42163 7.59296 5.3603 7.60411 5.29932 7.59869C5.23834 7.59328 5.18014 7.57151 5.13128 7.53585L0.809739 4.40892C0.744492 4.3616 0.691538 4.30026 0.655067 4.22975C0.618596 4.15925 0.599609 4.08151 0.599609 4.00269C0.599609 3.92386 0.618596 3.84612 0.655067 3.77562C0.691538 3.70511 0.744492 3.64377 0.809739 3.59646Z"
		fill="currentColor"
	/>
`;function Qn(e={}){return O`<svg ${F(e)} class="discord-reply-icon" aria-hidden="false" width="12" height="8" viewBox="0 0 12 8">${Zn}</svg>`}var $n=k`
	<path d="M7.4,11.17,4,8.62,5,7.26l2,1.53L10.64,4l1.36,1Z" fill="currentColor" />
`;function er(e={}){return O`<svg
		${F(e)}
		class="discord-application-tag-verified"
		aria-label="Verified App"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 16 15.2"
		xmlns="http://www.w3.org/2000/svg"
	>
		${$n}
	</svg>`}var L=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},R=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0},tr=(()=>{let e=[Le(`discord-reply`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[],x,S=[],ee=[],C,te=[],ne=[],re,ie=[],ae=[],w,oe=[],se=[],T,ce=[],le=[],E,ue=[],de=[],fe,pe=[],me=[],D,he=[],ge=[],_e,ve=[],k=[],A,j=[],ye=[],be,xe=[],Se=[],Ce,we=[],Te=[],Ee,De=[],Oe=[];var ke=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N()],l=[N()],f=[N()],h=[N({type:Boolean})],v=[N({type:Boolean})],x=[N({type:Boolean,attribute:`official-app`})],C=[N({type:Boolean})],re=[N({type:Boolean})],w=[N({type:Boolean})],T=[N({attribute:`role-color`})],E=[N({type:Boolean})],fe=[N({type:Boolean})],D=[N({type:Boolean})],_e=[N({attribute:`clan-icon`})],A=[N({attribute:`clan-tag`})],be=[N({type:Boolean,reflect:!0})],Ce=[On({context:Wn}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],Ee=[On({context:Gn}),N({type:Boolean,reflect:!0,attribute:`compact-mode`})],L(this,null,a,{kind:`accessor`,name:`profile`,static:!1,private:!1,access:{has:e=>`profile`in e,get:e=>e.profile,set:(e,t)=>{e.profile=t}},metadata:s},o,c),L(this,null,l,{kind:`accessor`,name:`author`,static:!1,private:!1,access:{has:e=>`author`in e,get:e=>e.author,set:(e,t)=>{e.author=t}},metadata:s},u,d),L(this,null,f,{kind:`accessor`,name:`avatar`,static:!1,private:!1,access:{has:e=>`avatar`in e,get:e=>e.avatar,set:(e,t)=>{e.avatar=t}},metadata:s},p,m),L(this,null,h,{kind:`accessor`,name:`bot`,static:!1,private:!1,access:{has:e=>`bot`in e,get:e=>e.bot,set:(e,t)=>{e.bot=t}},metadata:s},g,_),L(this,null,v,{kind:`accessor`,name:`server`,static:!1,private:!1,access:{has:e=>`server`in e,get:e=>e.server,set:(e,t)=>{e.server=t}},metadata:s},y,b),L(this,null,x,{kind:`accessor`,name:`officialApp`,static:!1,private:!1,access:{has:e=>`officialApp`in e,get:e=>e.officialApp,set:(e,t)=>{e.officialApp=t}},metadata:s},S,ee),L(this,null,C,{kind:`accessor`,name:`op`,static:!1,private:!1,access:{has:e=>`op`in e,get:e=>e.op,set:(e,t)=>{e.op=t}},metadata:s},te,ne),L(this,null,re,{kind:`accessor`,name:`verified`,static:!1,private:!1,access:{has:e=>`verified`in e,get:e=>e.verified,set:(e,t)=>{e.verified=t}},metadata:s},ie,ae),L(this,null,w,{kind:`accessor`,name:`edited`,static:!1,private:!1,access:{has:e=>`edited`in e,get:e=>e.edited,set:(e,t)=>{e.edited=t}},metadata:s},oe,se),L(this,null,T,{kind:`accessor`,name:`roleColor`,static:!1,private:!1,access:{has:e=>`roleColor`in e,get:e=>e.roleColor,set:(e,t)=>{e.roleColor=t}},metadata:s},ce,le),L(this,null,E,{kind:`accessor`,name:`command`,static:!1,private:!1,access:{has:e=>`command`in e,get:e=>e.command,set:(e,t)=>{e.command=t}},metadata:s},ue,de),L(this,null,fe,{kind:`accessor`,name:`attachment`,static:!1,private:!1,access:{has:e=>`attachment`in e,get:e=>e.attachment,set:(e,t)=>{e.attachment=t}},metadata:s},pe,me),L(this,null,D,{kind:`accessor`,name:`mentions`,static:!1,private:!1,access:{has:e=>`mentions`in e,get:e=>e.mentions,set:(e,t)=>{e.mentions=t}},metadata:s},he,ge),L(this,null,_e,{kind:`accessor`,name:`clanIcon`,static:!1,private:!1,access:{has:e=>`clanIcon`in e,get:e=>e.clanIcon,set:(e,t)=>{e.clanIcon=t}},metadata:s},ve,k),L(this,null,A,{kind:`accessor`,name:`clanTag`,static:!1,private:!1,access:{has:e=>`clanTag`in e,get:e=>e.clanTag,set:(e,t)=>{e.clanTag=t}},metadata:s},j,ye),L(this,null,be,{kind:`accessor`,name:`deleted`,static:!1,private:!1,access:{has:e=>`deleted`in e,get:e=>e.deleted,set:(e,t)=>{e.deleted=t}},metadata:s},xe,Se),L(this,null,Ce,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},we,Te),L(this,null,Ee,{kind:`accessor`,name:`compactMode`,static:!1,private:!1,access:{has:e=>`compactMode`in e,get:e=>e.compactMode,set:(e,t)=>{e.compactMode=t}},metadata:s},De,Oe),L(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),ke=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			color: #b9bbbe;
			display: flex;
			font-size: 0.875rem;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			padding-top: 2px;
			margin-left: 56px;
			margin-bottom: 4px;
			align-items: center;
			line-height: 1.125rem;
			position: relative;
			white-space: pre;
			user-select: none;
		}

		:host([light-theme]) {
			color: #4f5660;
		}

		:host([compact-mode]),
		:host([deleted]) {
			margin-left: 62px;
			margin-bottom: 0;
		}

		:host:before {
			content: '';
			display: block;
			position: absolute;
			top: 50%;
			right: 100%;
			bottom: 0;
			left: -36px;
			margin-right: 4px;
			margin-top: -1px;
			margin-left: -1px;
			margin-bottom: -2px;
			border-left: 2px solid #4f545c !important;
			border-bottom: 0 solid #4f545c !important;
			border-right: 0 solid #4f545c !important;
			border-top: 2px solid #4f545c !important;
			border-top-left-radius: 6px;
		}

		:host([light-theme]):before {
			border-color: #747f8d !important;
		}

		.discord-replied-message-avatar,
		.discord-reply-badge {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 16px;
			height: 16px;
			border-radius: 50%;
			user-select: none;
			margin-right: 0.25rem;
		}

		.discord-reply-badge {
			display: flex;
			align-items: center;
			justify-content: center;
			color: #b9bbbe;
			background: #202225;
		}

		:host([light-theme]) .discord-reply-badge {
			color: #4f5660;
			background: #e3e5e8;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.8);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-right: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			justify-content: space-between;
			display: inline-flex;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			opacity: 0.55;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.5);
		}

		:host([light-theme]) .discord-clan-tag {
			opacity: 0.65;
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			display: inline-flex;
			align-items: center;
			margin-right: 0.25rem;
			right: 0.25rem;
		}

		:host .discord-clan-tag span {
			display: inline-flex;
			align-items: center;
			user-select: none;
			-webkit-user-select: none;
			line-height: 1rem !important;
		}

		.discord-application-tag {
			background-color: hsl(235, 85.6%, 64.7%);
			color: #fff;
			font-size: 0.625rem;
			margin-right: 0.25rem;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-application-tag {
			margin-right: 0.25rem;
		}

		.discord-application-tag .discord-application-tag-verified {
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.1rem;
		}

		.discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		.discord-replied-message-username {
			flex-shrink: 0;
			font-size: inherit;
			line-height: inherit;
			margin-right: 0.25rem;
			opacity: 0.64;
			font-weight: 500;
			color: #fff;
		}

		.discord-replied-message-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		.discord-replied-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
			user-select: none;
			cursor: pointer;
		}

		.discord-replied-deleted-message-content {
			color: inherit;
			font-size: inherit;
			line-height: inherit;
			white-space: pre;
			text-overflow: ellipsis;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-replied-message-content:hover {
			color: #fff;
		}

		:host([light-theme]) .discord-replied-message-content:hover {
			color: #000;
		}

		:host .discord-replied-message-content .discord-message-edited {
			margin-left: 0.25rem;
		}

		.discord-replied-message-content-icon {
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			width: 20px;
			height: 20px;
			margin-left: 4px;
		}
	`;#e=R(this,o,void 0);get profile(){return this.#e}set profile(e){this.#e=e}#t=(R(this,c),R(this,u,`User`));get author(){return this.#t}set author(e){this.#t=e}#n=(R(this,d),R(this,p,void 0));get avatar(){return this.#n}set avatar(e){this.#n=e}#r=(R(this,m),R(this,g,!1));get bot(){return this.#r}set bot(e){this.#r=e}#i=(R(this,_),R(this,y,!1));get server(){return this.#i}set server(e){this.#i=e}#a=(R(this,b),R(this,S,!1));get officialApp(){return this.#a}set officialApp(e){this.#a=e}#o=(R(this,ee),R(this,te,!1));get op(){return this.#o}set op(e){this.#o=e}#s=(R(this,ne),R(this,ie,!1));get verified(){return this.#s}set verified(e){this.#s=e}#c=(R(this,ae),R(this,oe,!1));get edited(){return this.#c}set edited(e){this.#c=e}#l=(R(this,se),R(this,ce,void 0));get roleColor(){return this.#l}set roleColor(e){this.#l=e}#u=(R(this,le),R(this,ue,!1));get command(){return this.#u}set command(e){this.#u=e}#d=(R(this,de),R(this,pe,!1));get attachment(){return this.#d}set attachment(e){this.#d=e}#f=(R(this,me),R(this,he,!1));get mentions(){return this.#f}set mentions(e){this.#f=e}#p=(R(this,ge),R(this,ve,void 0));get clanIcon(){return this.#p}set clanIcon(e){this.#p=e}#m=(R(this,k),R(this,j,void 0));get clanTag(){return this.#m}set clanTag(e){this.#m=e}#h=(R(this,ye),R(this,xe,!1));get deleted(){return this.#h}set deleted(e){this.#h=e}#g=(R(this,Se),R(this,we,!1));get lightTheme(){return this.#g}set lightTheme(e){this.#g=e}#_=(R(this,Te),R(this,De,!1));get compactMode(){return this.#_}set compactMode(e){this.#_=e}resolveAvatar(e){return $t[e]??e??$t.default}render(){let e={author:this.author,bot:this.bot,verified:this.verified,officialApp:this.officialApp,op:this.op,server:this.server,roleColor:this.roleColor,clanIcon:this.clanIcon,clanTag:this.clanTag},t=Reflect.get(en,this.profile)??{},n={...e,...t,avatar:this.resolveAvatar(t.avatar??this.avatar)},r=hn(n.clanIcon),i=n.clanTag?.slice(0,4),a=O`
			${P(n.bot&&!n.server&&!n.officialApp,()=>O`<span class="discord-application-tag">${n.verified?er():``}App</span>`)}
			${P(n.server&&!n.bot&&!n.officialApp,()=>O`<span class="discord-application-tag">Server</span>`)}
			${P(n.officialApp&&!n.server&&!n.bot,()=>O`<span class="discord-application-tag">${er()}OFFICIAL</span>`)}
		`;return O`${P(this.compactMode||this.deleted,()=>O`<div class="discord-reply-badge">${Qn()}</div>`,()=>O`<img class="discord-replied-message-avatar" src="${I(n.avatar)}" alt="${I(n.author)}" />`)}
		${P(this.deleted,()=>O`<div class="discord-replied-deleted-message-content"><em>Original message was deleted</em></div>`,()=>O`${a}
					<span class="discord-replied-message-username" style=${jn({color:n.roleColor})}
						>${P(this.mentions,()=>`@`)}${n.author}</span
					>
					${P(n.clanIcon&&n.clanTag&&n.clanTag?.length>0,()=>O`<span class="discord-clan-tag">
								${r===`string`?O`<img
											srcset=${I(r)}
											alt=${I(i)}
											width="12"
											height="12"
											draggable="false"
										/>`:r}
								<span>${i}</span>
							</span>`)}
					<!-- display: inline -->
					<div class="discord-replied-message-content"
						><slot></slot>${P(this.edited,()=>O`<span class="discord-message-edited">(edited)</span>`)}</div
					>
					${P(this.command,()=>Xn({class:`discord-replied-message-content-icon`}),()=>P(this.attachment,()=>Jn({class:`discord-replied-message-content-icon`})))}`)}`}constructor(){super(...arguments),R(this,Oe)}static{R(r,n)}};return r})(),nr=k`
	<path d="M4.61241 0L6 0.845294L1.38759 10L0 9.15471L4.61241 0Z" fill="currentColor" />
`;function rr(e={}){return O`<svg ${F(e)} class="discord-command-icon" aria-hidden="false" width="6" height="10" viewBox="0 0 6 10" fill="none">
		${nr}
	</svg>`}var ir=k`
	<path fill="currentColor" d="M2.06 7.61c-.25.95.31 1.92 1.26 2.18l4.3 1.15c.94.25 1.91-.31 2.17-1.26l1.15-4.3c.25-.94-.31-1.91-1.26-2.17l-4.3-1.15c-.94-.25-1.91.31-2.17 1.26l-1.15 4.3ZM12.98 7.87a2 2 0 0 0 1.75 2.95H20a2 2 0 0 0 1.76-2.95l-2.63-4.83a2 2 0 0 0-3.51 0l-2.63 4.83ZM5.86 13.27a.89.89 0 0 1 1.28 0l.75.77a.9.9 0 0 0 .54.26l1.06.12c.5.06.85.52.8 1.02l-.13 1.08c-.02.2.03.42.14.6l.56.92c.27.43.14 1-.28 1.26l-.9.58a.92.92 0 0 0-.37.48l-.36 1.02a.9.9 0 0 1-1.15.57l-1-.36a.89.89 0 0 0-.6 0l-1 .36a.9.9 0 0 1-1.15-.57l-.36-1.02a.92.92 0 0 0-.37-.48l-.9-.58a.93.93 0 0 1-.28-1.26l.56-.93c.11-.17.16-.38.14-.59l-.12-1.08c-.06-.5.3-.96.8-1.02l1.05-.12a.9.9 0 0 0 .54-.26l.75-.77ZM18.52 13.71a1.1 1.1 0 0 0-2.04 0l-.46 1.24c-.19.5-.57.88-1.07 1.07l-1.24.46a1.1 1.1 0 0 0 0 2.04l1.24.46c.5.19.88.57 1.07 1.07l.46 1.24c.35.95 1.7.95 2.04 0l.46-1.24c.19-.5.57-.88 1.07-1.07l1.24-.46a1.1 1.1 0 0 0 0-2.04l-1.24-.46a1.8 1.8 0 0 1-1.07-1.07l-.46-1.24Z">
	</path>
`;function ar(e={}){return O`<svg ${F(e)} class="discord-command-icon-name" aria-hidden="false" width="10" height="10" viewBox="0 0 24 24" fill="none">
		${ir}
	</svg>`}var or=k`
	<path fill="currentColor" d="M5.3 9.3a1 1 0 0 1 1.4 0l5.3 5.29 5.3-5.3a1 1 0 1 1 1.4 1.42l-6 6a1 1 0 0 1-1.4 0l-6-6a1 1 0 0 1 0-1.42Z"></path>
`;function sr(e={}){return O`<svg ${F(e)} aria-hidden="false" width="18" height="18" viewBox="0 0 24 24" xmlns="http://www.w3.org/2000/svg">
		${or}
	</svg>`}var cr=k`
	<path fill="color-mix( in oklab, hsl(215 calc(1 * 8.8%) 73.3% / 1) 100%, black 0%" d="M12 22a10 10 0 1 0-8.45-4.64c.13.19.11.44-.04.61l-2.06 2.37A1 1 0 0 0 2.2 22H12Z" class="">
    </path>
`;function lr(e={}){return O`<svg ${F(e)} aria-hidden="false" width="16" height="16" viewBox="0 0 24 24" fill="none">${cr}</svg>`}var z=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},B=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0},ur=(()=>{let e=[Le(`discord-command`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[],x,S=[],ee=[],C,te=[],ne=[],re,ie=[],ae=[],w,oe=[],se=[],T,ce=[],le=[],E,ue=[],de=[],fe,pe=[],me=[],D,he=[],ge=[],_e,ve=[],k=[],A,j=[],ye=[],be,xe=[],Se=[],Ce,we=[],Te=[],Ee,De=[],Oe=[],ke,Ae=[],je=[],Me,Ne=[],Pe=[];var Fe=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N({attribute:`profile`})],l=[N({attribute:`author`})],f=[N({attribute:`avatar`})],h=[N({attribute:`role-color`})],v=[N({attribute:`command`})],x=[N({attribute:`type`})],C=[N({attribute:`context-user-profile`})],re=[N({attribute:`context-user-name`})],w=[N({attribute:`context-user-image`})],T=[N({attribute:`context-user-role-color`})],E=[N({type:Boolean,attribute:`context-user-bot`})],fe=[N({type:Boolean,attribute:`context-user-bot-verified`})],D=[N({type:Boolean,attribute:`context-command-reply`})],_e=[N({type:Boolean,attribute:`context-attachment-reply`})],A=[N({type:String,attribute:`context-message-reply`})],be=[N({type:Boolean,attribute:`context-message-deleted`})],Ce=[N({type:Boolean,attribute:`context-user-application-official`})],Ee=[N({type:Boolean,attribute:`context-user-server`})],ke=[On({context:Gn}),N({type:Boolean,reflect:!0,attribute:`compact-mode`})],Me=[On({context:Wn}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],z(this,null,a,{kind:`accessor`,name:`profile`,static:!1,private:!1,access:{has:e=>`profile`in e,get:e=>e.profile,set:(e,t)=>{e.profile=t}},metadata:s},o,c),z(this,null,l,{kind:`accessor`,name:`author`,static:!1,private:!1,access:{has:e=>`author`in e,get:e=>e.author,set:(e,t)=>{e.author=t}},metadata:s},u,d),z(this,null,f,{kind:`accessor`,name:`avatar`,static:!1,private:!1,access:{has:e=>`avatar`in e,get:e=>e.avatar,set:(e,t)=>{e.avatar=t}},metadata:s},p,m),z(this,null,h,{kind:`accessor`,name:`roleColor`,static:!1,private:!1,access:{has:e=>`roleColor`in e,get:e=>e.roleColor,set:(e,t)=>{e.roleColor=t}},metadata:s},g,_),z(this,null,v,{kind:`accessor`,name:`command`,static:!1,private:!1,access:{has:e=>`command`in e,get:e=>e.command,set:(e,t)=>{e.command=t}},metadata:s},y,b),z(this,null,x,{kind:`accessor`,name:`type`,static:!1,private:!1,access:{has:e=>`type`in e,get:e=>e.type,set:(e,t)=>{e.type=t}},metadata:s},S,ee),z(this,null,C,{kind:`accessor`,name:`contextUserProfile`,static:!1,private:!1,access:{has:e=>`contextUserProfile`in e,get:e=>e.contextUserProfile,set:(e,t)=>{e.contextUserProfile=t}},metadata:s},te,ne),z(this,null,re,{kind:`accessor`,name:`contextUserName`,static:!1,private:!1,access:{has:e=>`contextUserName`in e,get:e=>e.contextUserName,set:(e,t)=>{e.contextUserName=t}},metadata:s},ie,ae),z(this,null,w,{kind:`accessor`,name:`contextUserAvatar`,static:!1,private:!1,access:{has:e=>`contextUserAvatar`in e,get:e=>e.contextUserAvatar,set:(e,t)=>{e.contextUserAvatar=t}},metadata:s},oe,se),z(this,null,T,{kind:`accessor`,name:`contextUserRoleColor`,static:!1,private:!1,access:{has:e=>`contextUserRoleColor`in e,get:e=>e.contextUserRoleColor,set:(e,t)=>{e.contextUserRoleColor=t}},metadata:s},ce,le),z(this,null,E,{kind:`accessor`,name:`contextUserBot`,static:!1,private:!1,access:{has:e=>`contextUserBot`in e,get:e=>e.contextUserBot,set:(e,t)=>{e.contextUserBot=t}},metadata:s},ue,de),z(this,null,fe,{kind:`accessor`,name:`contextUserBotVerified`,static:!1,private:!1,access:{has:e=>`contextUserBotVerified`in e,get:e=>e.contextUserBotVerified,set:(e,t)=>{e.contextUserBotVerified=t}},metadata:s},pe,me),z(this,null,D,{kind:`accessor`,name:`contextCommandReply`,static:!1,private:!1,access:{has:e=>`contextCommandReply`in e,get:e=>e.contextCommandReply,set:(e,t)=>{e.contextCommandReply=t}},metadata:s},he,ge),z(this,null,_e,{kind:`accessor`,name:`contextAttachmentReply`,static:!1,private:!1,access:{has:e=>`contextAttachmentReply`in e,get:e=>e.contextAttachmentReply,set:(e,t)=>{e.contextAttachmentReply=t}},metadata:s},ve,k),z(this,null,A,{kind:`accessor`,name:`contextMessageReply`,static:!1,private:!1,access:{has:e=>`contextMessageReply`in e,get:e=>e.contextMessageReply,set:(e,t)=>{e.contextMessageReply=t}},metadata:s},j,ye),z(this,null,be,{kind:`accessor`,name:`contextMessageDeleted`,static:!1,private:!1,access:{has:e=>`contextMessageDeleted`in e,get:e=>e.contextMessageDeleted,set:(e,t)=>{e.contextMessageDeleted=t}},metadata:s},xe,Se),z(this,null,Ce,{kind:`accessor`,name:`contextUserOfficialApplication`,static:!1,private:!1,access:{has:e=>`contextUserOfficialApplication`in e,get:e=>e.contextUserOfficialApplication,set:(e,t)=>{e.contextUserOfficialApplication=t}},metadata:s},we,Te),z(this,null,Ee,{kind:`accessor`,name:`contextUserServer`,static:!1,private:!1,access:{has:e=>`contextUserServer`in e,get:e=>e.contextUserServer,set:(e,t)=>{e.contextUserServer=t}},metadata:s},De,Oe),z(this,null,ke,{kind:`accessor`,name:`compactMode`,static:!1,private:!1,access:{has:e=>`compactMode`in e,get:e=>e.compactMode,set:(e,t)=>{e.compactMode=t}},metadata:s},Ae,je),z(this,null,Me,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},Ne,Pe),z(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),Fe=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=[tr.styles,s`
			:host .discord-slash-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				font-weight: 500;
				background-color: #3c4270;
				border-radius: 3px;
				display: flex;
				padding: 0 5px;
				align-items: center;
				gap: 2px;
				cursor: default;
			}

			:host .discord-slash-command-name:hover {
				color: #fffffd !important;
				background-color: #5865f2;
			}

			.discord-context-command-name {
				color: color-mix(in oklab, hsl(200 calc(1 * 100%) 49.4% / 1) 100%, black 0%) !important;
				opacity: 0.64;
				cursor: default;
				font-weight: 500;
			}

			.discord-arrow-right-icon {
				transform: rotate(267deg);
				width: 12px;
				height: 12px;
				fill: none;
				margin-right: 2px;
				margin-left: 2px;
				margin-top: 3px;
			}

			.discord-context-user {
				display: flex;
				align-items: center;
				margin-top: 3px;
			}

			.discord-message-margintop {
				margin-top: 3px;
			}

			:host .discord-message-deleted {
				color: rgb(185, 187, 190) !important;
				cursor: default;
			}

			:host .discord-replied-message-username {
				margin-right: 0;
			}

			:host([light-theme]) .discord-replied-message-username {
				color: rgb(46, 51, 56);
			}

			:host([compact-mode]) .discord-context-user {
				display: flex;
				align-items: center;
				margin: 0 !important;
			}

			:host([compact-mode]) .discord-message-margintop {
				margin-top: 0 !important;
			}
		`];#e=B(this,o,void 0);get profile(){return this.#e}set profile(e){this.#e=e}#t=(B(this,c),B(this,u,`User`));get author(){return this.#t}set author(e){this.#t=e}#n=(B(this,d),B(this,p,void 0));get avatar(){return this.#n}set avatar(e){this.#n=e}#r=(B(this,m),B(this,g,void 0));get roleColor(){return this.#r}set roleColor(e){this.#r=e}#i=(B(this,_),B(this,y,void 0));get command(){return this.#i}set command(e){this.#i=e}#a=(B(this,b),B(this,S,`slash_command`));get type(){return this.#a}set type(e){this.#a=e}#o=(B(this,ee),B(this,te,void 0));get contextUserProfile(){return this.#o}set contextUserProfile(e){this.#o=e}#s=(B(this,ne),B(this,ie,`User`));get contextUserName(){return this.#s}set contextUserName(e){this.#s=e}#c=(B(this,ae),B(this,oe,void 0));get contextUserAvatar(){return this.#c}set contextUserAvatar(e){this.#c=e}#l=(B(this,se),B(this,ce,void 0));get contextUserRoleColor(){return this.#l}set contextUserRoleColor(e){this.#l=e}#u=(B(this,le),B(this,ue,!1));get contextUserBot(){return this.#u}set contextUserBot(e){this.#u=e}#d=(B(this,de),B(this,pe,!1));get contextUserBotVerified(){return this.#d}set contextUserBotVerified(e){this.#d=e}#f=(B(this,me),B(this,he,!1));get contextCommandReply(){return this.#f}set contextCommandReply(e){this.#f=e}#p=(B(this,ge),B(this,ve,!1));get contextAttachmentReply(){return this.#p}set contextAttachmentReply(e){this.#p=e}#m=(B(this,k),B(this,j,void 0));get contextMessageReply(){return this.#m}set contextMessageReply(e){this.#m=e}#h=(B(this,ye),B(this,xe,!1));get contextMessageDeleted(){return this.#h}set contextMessageDeleted(e){this.#h=e}#g=(B(this,Se),B(this,we,!1));get contextUserOfficialApplication(){return this.#g}set contextUserOfficialApplication(e){this.#g=e}#_=(B(this,Te),B(this,De,!1));get contextUserServer(){return this.#_}set contextUserServer(e){this.#_=e}#v=(B(this,Oe),B(this,Ae,!1));get compactMode(){return this.#v}set compactMode(e){this.#v=e}#y=(B(this,je),B(this,Ne,!1));get lightTheme(){return this.#y}set lightTheme(e){this.#y=e}validCommandTypes=(B(this,Pe),new Set([`user_command`,`message_command`,`slash_command`]));checkType(){if(this.type){if(typeof this.type!=`string`)throw TypeError("DiscordCommand `type` prop must be a string.");if(!this.validCommandTypes.has(this.type))throw RangeError("DiscordCommand `type` prop must be one of: 'uer_command', 'message_command' or 'slash_command'")}}resolveAvatar(e){return $t[e]??e??$t.default}render(){this.checkType();let e={author:this.author,bot:!1,verified:!1,server:!1,roleColor:this.roleColor},t=Reflect.get(en,this.profile)??{},n={...e,...t,avatar:this.resolveAvatar(t.avatar??this.avatar)},r={author:this.contextUserName,bot:this.contextUserBot,verified:this.contextUserBotVerified,server:!1,roleColor:this.contextUserRoleColor},i=Reflect.get(en,this.contextUserProfile)??{},a={...r,...i,avatar:this.resolveAvatar(i.avatar??this.contextUserAvatar)},o=this.contextMessageDeleted?O`<em class="discord-message-deleted">Original message was deleted</em>`:this.contextMessageReply;return O`
			${P(this.compactMode,()=>O`<div class="discord-reply-badge">${rr()}</div>`,()=>O`<img class="discord-replied-message-avatar" src="${I(n.avatar)}" alt="${I(n.author)}" />`)}
			<span class="discord-replied-message-username" style=${jn({color:n.roleColor??``})}>${n.author}</span>
			<span> used </span>
			${P(this.type===`slash_command`,()=>O`<div class="discord-replied-message-content discord-slash-command-name">
						${ar()}<span>${this.command}</span>
					</div>`)}
			${P(this.type===`user_command`,()=>O`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${sr({class:`discord-arrow-right-icon`})}
						<div class="discord-context-user">
							${P(!this.compactMode,()=>O`<img
										class="discord-replied-message-avatar"
										src="${I(a.avatar)}"
										alt="${I(a.author)}"
									/>`)}
							<span class="discord-replied-message-username" style=${jn({color:a.roleColor??``})}
								>${a.author}</span
							>
						</div>`)}
			${P(this.type===`message_command`,()=>O`<div class="discord-replied-message-content discord-context-command-name"><span>${this.command}</span></div>
						${sr({class:`discord-arrow-right-icon`})}
						${P(!this.contextMessageDeleted,()=>O`<div class="discord-context-user">
									${P(!this.compactMode,()=>P(!this.contextUserOfficialApplication,()=>O`<img
													class="discord-replied-message-avatar"
													src="${I(a.avatar)}"
													alt="${I(a.author)}"
												/>`,()=>O`<img
													class="discord-replied-message-avatar"
													src="${I($t.blue)}"
													alt="OFFICIALAPPLICATION"
												/>`))}
									${P(a.bot,()=>O`<span class="discord-application-tag">${a.verified?er():``}App</span>`,()=>P(this.contextUserServer,()=>O`<span class="discord-application-tag">SERVER</span>`,()=>P(this.contextUserOfficialApplication,()=>O`<span class="discord-application-tag">${er()}OFFICIAL</span>`)))}
									<span class="discord-replied-message-username" style=${jn({color:a.roleColor??``})}
										>${a.author}</span
									><span></span>
								</div>`,()=>P(this.contextMessageDeleted,()=>lr({class:`discord-message-margintop`,style:`margin-right: 3px;`})))}
						<div class="discord-replied-message-content discord-message-margintop">${o}</div>
						${P(this.contextCommandReply&&!this.contextMessageDeleted,()=>Xn({class:`discord-replied-message-content-icon discord-message-margintop`}),()=>P(this.contextAttachmentReply,()=>Jn({class:`discord-replied-message-content-icon discord-message-margintop`})))} `)}
		`}static{B(r,n)}};return r})(),dr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},fr=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-custom-emoji`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[];var x=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N()],l=[N()],f=[N({attribute:!1})],h=[N({type:Boolean,attribute:`embed-emoji`})],v=[N({type:Boolean,attribute:`jumbo`})],dr(this,null,a,{kind:`accessor`,name:`name`,static:!1,private:!1,access:{has:e=>`name`in e,get:e=>e.name,set:(e,t)=>{e.name=t}},metadata:s},o,c),dr(this,null,l,{kind:`accessor`,name:`url`,static:!1,private:!1,access:{has:e=>`url`in e,get:e=>e.url,set:(e,t)=>{e.url=t}},metadata:s},u,d),dr(this,null,f,{kind:`accessor`,name:`customEmojisMap`,static:!1,private:!1,access:{has:e=>`customEmojisMap`in e,get:e=>e.customEmojisMap,set:(e,t)=>{e.customEmojisMap=t}},metadata:s},p,m),dr(this,null,h,{kind:`accessor`,name:`embedEmoji`,static:!1,private:!1,access:{has:e=>`embedEmoji`in e,get:e=>e.embedEmoji,set:(e,t)=>{e.embedEmoji=t}},metadata:s},g,_),dr(this,null,v,{kind:`accessor`,name:`jumbo`,static:!1,private:!1,access:{has:e=>`jumbo`in e,get:e=>e.jumbo,set:(e,t)=>{e.jumbo=t}},metadata:s},y,b),dr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),x=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		.discord-custom-emoji {
			display: inline-block;
			cursor: pointer;
		}

		.discord-custom-emoji .discord-custom-emoji-image {
			object-fit: contain;
			width: 1.375rem;
			height: 1.375rem;
			vertical-align: bottom;
		}

		.discord-custom-emoji .discord-custom-jumbo-emoji-image {
			width: 3rem;
			height: 3rem;
			min-height: 3rem;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}
	`;#e=fr(this,o,void 0);get name(){return this.#e}set name(e){this.#e=e}#t=(fr(this,c),fr(this,u,void 0));get url(){return this.#t}set url(e){this.#t=e}#n=(fr(this,d),fr(this,p,{}));get customEmojisMap(){return this.#n}set customEmojisMap(e){this.#n=e}#r=(fr(this,m),fr(this,g,void 0));get embedEmoji(){return this.#r}set embedEmoji(e){this.#r=e}#i=(fr(this,_),fr(this,y,void 0));get jumbo(){return this.#i}set jumbo(e){this.#i=e}willUpdate(){if(!this.url&&this.name){let e=mn(this.name)??this.customEmojisMap[this.name];e&&(this.url??=e.url??``,this.embedEmoji??=e.embedEmoji??!1)}}render(){let e=`:${this.name}:`;return O`<span
			class=${Ue({"discord-embed-custom-emoji":this.embedEmoji,"discord-custom-emoji":!this.embedEmoji})}
			><img
				aria-label=${e}
				src=${I(this.url)}
				alt=${e}
				draggable="false"
				class=${Ue({"discord-embed-custom-emoji-image":this.embedEmoji,"discord-custom-emoji-image":!this.embedEmoji,"discord-custom-jumbo-emoji-image":this.jumbo})}
		/></span> `}constructor(){super(...arguments),fr(this,b)}static{fr(r,n)}};return r})();var pr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},V=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0},mr=(()=>{let e=[Le(`discord-embed`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[],x,S=[],ee=[],C,te=[],ne=[],re,ie=[],ae=[],w,oe=[],se=[],T,ce=[],le=[],E,ue=[],de=[],fe,pe=[],me=[];var D=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N()],l=[N({attribute:`author-name`})],f=[N({attribute:`author-image`})],h=[N({attribute:`author-url`})],v=[N({attribute:`embed-title`})],x=[N({attribute:!1})],C=[N()],re=[N()],w=[N()],T=[N()],E=[N()],fe=[On({context:Wn,subscribe:!0}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],pr(this,null,a,{kind:`accessor`,name:`color`,static:!1,private:!1,access:{has:e=>`color`in e,get:e=>e.color,set:(e,t)=>{e.color=t}},metadata:s},o,c),pr(this,null,l,{kind:`accessor`,name:`authorName`,static:!1,private:!1,access:{has:e=>`authorName`in e,get:e=>e.authorName,set:(e,t)=>{e.authorName=t}},metadata:s},u,d),pr(this,null,f,{kind:`accessor`,name:`authorImage`,static:!1,private:!1,access:{has:e=>`authorImage`in e,get:e=>e.authorImage,set:(e,t)=>{e.authorImage=t}},metadata:s},p,m),pr(this,null,h,{kind:`accessor`,name:`authorUrl`,static:!1,private:!1,access:{has:e=>`authorUrl`in e,get:e=>e.authorUrl,set:(e,t)=>{e.authorUrl=t}},metadata:s},g,_),pr(this,null,v,{kind:`accessor`,name:`embedTitle`,static:!1,private:!1,access:{has:e=>`embedTitle`in e,get:e=>e.embedTitle,set:(e,t)=>{e.embedTitle=t}},metadata:s},y,b),pr(this,null,x,{kind:`accessor`,name:`embedEmojisMap`,static:!1,private:!1,access:{has:e=>`embedEmojisMap`in e,get:e=>e.embedEmojisMap,set:(e,t)=>{e.embedEmojisMap=t}},metadata:s},S,ee),pr(this,null,C,{kind:`accessor`,name:`url`,static:!1,private:!1,access:{has:e=>`url`in e,get:e=>e.url,set:(e,t)=>{e.url=t}},metadata:s},te,ne),pr(this,null,re,{kind:`accessor`,name:`thumbnail`,static:!1,private:!1,access:{has:e=>`thumbnail`in e,get:e=>e.thumbnail,set:(e,t)=>{e.thumbnail=t}},metadata:s},ie,ae),pr(this,null,w,{kind:`accessor`,name:`image`,static:!1,private:!1,access:{has:e=>`image`in e,get:e=>e.image,set:(e,t)=>{e.image=t}},metadata:s},oe,se),pr(this,null,T,{kind:`accessor`,name:`video`,static:!1,private:!1,access:{has:e=>`video`in e,get:e=>e.video,set:(e,t)=>{e.video=t}},metadata:s},ce,le),pr(this,null,E,{kind:`accessor`,name:`provider`,static:!1,private:!1,access:{has:e=>`provider`in e,get:e=>e.provider,set:(e,t)=>{e.provider=t}},metadata:s},ue,de),pr(this,null,fe,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},pe,me),pr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),D=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			color: #dcddde;
			display: flex;
			font-size: 13px;
			line-height: 150%;
			margin-bottom: 8px;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #2e3338;
		}

		:host .discord-left-border {
			background-color: #202225;
			border-radius: 4px 0 0 4px;
			flex-shrink: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-left-border {
			background-color: #e3e5e8;
		}

		:host .discord-embed-root {
			display: grid;
			grid-auto-flow: row;
			grid-row-gap: 0.25rem;
			min-height: 0;
			min-width: 0;
			text-indent: 0;
		}

		:host .discord-embed-wrapper {
			background-color: #2f3136;
			max-width: 520px;
			border: 1px solid rgba(46, 48, 54, 0.6);
			border-radius: 0 4px 4px 0;
			justify-self: start;
			align-self: start;
			display: grid;
			box-sizing: border-box;
		}

		:host([light-theme]) .discord-embed-wrapper {
			background-color: rgb(242, 243, 245);
			border-color: rgba(205, 205, 205, 0.3);
		}

		:host .discord-embed-wrapper .discord-embed-grid {
			display: inline-grid;
			grid-template-columns: auto -webkit-min-content;
			grid-template-columns: auto min-content;
			grid-template-columns: auto;
			grid-template-rows: auto;
			padding: 0.5rem 1rem 1rem 0.75rem;
		}

		:host .discord-embed-thumbnail {
			border-radius: 4px;
			flex-shrink: 0;
			grid-column: 2/2;
			grid-row: 1/8;
			justify-self: end;
			margin-left: 16px;
			margin-top: 8px;
			max-height: 80px;
			max-width: 80px;
			object-fit: contain;
			object-position: top center;
		}

		:host .discord-embed-author {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			font-size: 14px;
			display: flex;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-author {
			color: #060607;
		}

		:host .discord-embed-author a {
			color: #fff;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-author a:hover {
			text-decoration: underline;
		}

		:host([light-theme]) .discord-embed-author a {
			color: #060607;
		}

		:host .discord-embed-author .discord-author-image {
			border-radius: 50%;
			height: 24px;
			margin-right: 8px;
			width: 24px;
		}

		:host .discord-embed-author-block,
		:host .discord-embed-author-block > span {
			max-width: 95%;
		}

		:host .discord-embed-provider {
			font-size: 0.75rem;
			line-height: 1rem;
			font-weight: 400;
			grid-column: 1/1;
			margin-top: 8px;
			unicode-bidi: plaintext;
			text-align: left;
		}

		:host([light-theme]) .discord-embed-provider {
			color: #4f545c;
		}

		:host .discord-embed-title {
			-webkit-box-align: center;
			align-items: center;
			color: #fff;
			display: inline-block;
			font-size: 1rem;
			font-weight: 600;
			grid-column: 1 / 1;
			margin-top: 8px;
			min-width: 0;
		}

		:host([light-theme]) .discord-embed-title {
			color: #060607;
		}

		:host .discord-embed-title a {
			color: #00aff4;
			font-weight: 600;
			text-decoration: none;
		}

		:host .discord-embed-title a:hover {
			text-decoration: underline;
		}

		:host .discord-embed-image {
			border-radius: 4px;
			max-width: 300px;
			max-height: 300px;
		}

		:host .discord-embed-media {
			border-radius: 4px;
			contain: paint;
			display: block;
			grid-column: 1/1;
			margin-top: 16px;
		}

		:host .discord-embed-media.discord-embed-media-video {
			height: 225px;
		}

		:host .discord-embed.media .discord-embed-image {
			overflow: hidden;
			position: relative;
			user-select: text;
		}

		:host .discord-embed-media .discord-embed-video {
			-webkit-box-align: center;
			-webkit-box-pack: center;
			align-items: center;
			border-radius: 0;
			cursor: pointer;
			display: flex;
			height: 100%;
			justify-content: center;
			max-height: 100%;
			width: 100%;

			width: 400px;
			height: 225px;
			left: 0px;
			top: 0px;
		}

		.discord-embed-custom-emoji {
			display: inline-block;
		}

		.discord-embed-custom-emoji .discord-embed-custom-emoji-image {
			width: 18px;
			height: 18px;
			vertical-align: bottom;
		}

		slot[name='footer']::slotted(*) {
			grid-column: 1/3;
			grid-row: auto/auto;
		}
	`;#e=V(this,o,void 0);get color(){return this.#e}set color(e){this.#e=e}#t=(V(this,c),V(this,u,void 0));get authorName(){return this.#t}set authorName(e){this.#t=e}#n=(V(this,d),V(this,p,void 0));get authorImage(){return this.#n}set authorImage(e){this.#n=e}#r=(V(this,m),V(this,g,void 0));get authorUrl(){return this.#r}set authorUrl(e){this.#r=e}#i=(V(this,_),V(this,y,void 0));get embedTitle(){return this.#i}set embedTitle(e){this.#i=e}#a=(V(this,b),V(this,S,{}));get embedEmojisMap(){return this.#a}set embedEmojisMap(e){this.#a=e}#o=(V(this,ee),V(this,te,void 0));get url(){return this.#o}set url(e){this.#o=e}#s=(V(this,ne),V(this,ie,void 0));get thumbnail(){return this.#s}set thumbnail(e){this.#s=e}#c=(V(this,ae),V(this,oe,void 0));get image(){return this.#c}set image(e){this.#c=e}#l=(V(this,se),V(this,ce,void 0));get video(){return this.#l}set video(e){this.#l=e}#u=(V(this,le),V(this,ue,void 0));get provider(){return this.#u}set provider(e){this.#u=e}#d=(V(this,de),V(this,pe,!1));get lightTheme(){return this.#d}set lightTheme(e){this.#d=e}render(){let e=this.parseTitle(this.authorName),t=this.parseTitle(this.embedTitle);return O`<div style=${jn({"background-color":this.color})} class="discord-left-border"></div>
			<div class="discord-embed-root">
				<div class="discord-embed-wrapper">
					<div class="discord-embed-grid">
						${P(this.provider,()=>O`<div class="discord-embed-provider">${this.provider}</div>`)}
						${P(e,()=>O`<div class="discord-embed-author">
									${P(this.authorImage,()=>O`<img src=${I(this.authorImage)} alt="" class="discord-author-image" />`)}
									${P(this.authorUrl,()=>O`<a
												href=${I(this.authorUrl)}
												target="_blank"
												rel="noopener noreferrer"
												class="discord-embed-author-block"
											>
												<span class="discord-embed-author-block">${e}</span>
											</a>`,()=>O`<span class="discord-embed-author-block">${e}</span>`)}
								</div>`)}
						${P(t,()=>O`<div class="discord-embed-title">
									${this.url?O`<a href="${this.url}" target="_blank" rel="noopener noreferrer"> ${t} </a>`:O`${t}`}
								</div>`)}
						<slot name="description"></slot>
						<slot name="fields"></slot>
						${P(this.image||this.video,()=>O`<div class=${Ue({"discord-embed-media":!0,"discord-embed-media-video":!!this.video})}>
									${this.renderMedia()}
								</div>`)}
						${P(this.thumbnail,()=>O`<img src=${I(this.thumbnail)} alt="" class="discord-embed-thumbnail" />`)}
						<slot name="footer"></slot>
					</div>
				</div>
			</div>`}renderMedia(){return this.video?O`
				<video
					controls
					muted
					preload="none"
					poster=${I(this.image)}
					src=${I(this.video)}
					height="225"
					width="400"
					class="discord-embed-video"
				>
					<img src=${I(this.image)} alt="Discord embed media" class="discord-embed-image" />
				</video>
			`:this.image?O`<img src=${I(this.image)} alt="Discord embed media" class="discord-embed-image" />`:null}parseTitle(e){if(!e)return null;let t=[],n=``;for(let r of e.split(`
`)){for(let e of r.split(` `)){let r=mn(e)??this.embedEmojisMap[e]??{};r.name?t.push(O`<discord-custom-emoji name=${r.name} url=${I(r.url)} embed-emoji></discord-custom-emoji>`):n+=`${e} `,n===` `&&t.push(O`<br />`)}t.push(n),n=``}return t.map(e=>typeof e==`string`?O`<span>${e}</span>`:e)}constructor(){super(...arguments),V(this,me)}static{V(r,n)}};return r})(),hr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},gr=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-verified-author-tag`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[];var f=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N({type:Boolean})],l=[On({context:Gn}),N({type:Boolean,reflect:!0,attribute:`compact-mode`})],hr(this,null,a,{kind:`accessor`,name:`verified`,static:!1,private:!1,access:{has:e=>`verified`in e,get:e=>e.verified,set:(e,t)=>{e.verified=t}},metadata:s},o,c),hr(this,null,l,{kind:`accessor`,name:`compactMode`,static:!1,private:!1,access:{has:e=>`compactMode`in e,get:e=>e.compactMode,set:(e,t)=>{e.compactMode=t}},metadata:s},u,d),hr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),f=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			align-items: center;
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-application-tag-verified {
			display: inline-block;
			width: 0.9375rem;
			height: 0.9375rem;
			margin-left: -0.25rem;
		}

		:host([compact-mode]) {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
			margin-left: 0px !important;
			margin-top: 0px !important;
		}

		:host([compact-mode]) .discord-application-tag-verified {
			margin-right: 0.7em;
			margin-left: -0.7em;
		}
	`;#e=gr(this,o,!1);get verified(){return this.#e}set verified(e){this.#e=e}#t=(gr(this,c),gr(this,u,!1));get compactMode(){return this.#t}set compactMode(e){this.#t=e}render(){return O`${P(this.verified,()=>er())}App`}constructor(){super(...arguments),gr(this,d)}static{gr(r,n)}};return r})();var _r=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},H=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-author-info`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[],x,S=[],ee=[],C,te=[],ne=[],re,ie=[],ae=[],w,oe=[],se=[],T,ce=[],le=[],E,ue=[],de=[],fe,pe=[],me=[],D,he=[],ge=[];var _e=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N()],l=[N({type:Boolean})],f=[N({type:Boolean})],h=[N({type:Boolean,attribute:`official-app`})],v=[N({type:Boolean})],x=[N({attribute:`role-color`})],C=[N({attribute:`role-icon`})],re=[N({attribute:`role-name`})],w=[N({attribute:`clan-icon`})],T=[N({attribute:`clan-tag`})],E=[N({type:Boolean})],fe=[On({context:Gn}),N({type:Boolean,reflect:!0,attribute:`compact-mode`})],D=[On({context:Wn}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],_r(this,null,a,{kind:`accessor`,name:`author`,static:!1,private:!1,access:{has:e=>`author`in e,get:e=>e.author,set:(e,t)=>{e.author=t}},metadata:s},o,c),_r(this,null,l,{kind:`accessor`,name:`bot`,static:!1,private:!1,access:{has:e=>`bot`in e,get:e=>e.bot,set:(e,t)=>{e.bot=t}},metadata:s},u,d),_r(this,null,f,{kind:`accessor`,name:`server`,static:!1,private:!1,access:{has:e=>`server`in e,get:e=>e.server,set:(e,t)=>{e.server=t}},metadata:s},p,m),_r(this,null,h,{kind:`accessor`,name:`officialApp`,static:!1,private:!1,access:{has:e=>`officialApp`in e,get:e=>e.officialApp,set:(e,t)=>{e.officialApp=t}},metadata:s},g,_),_r(this,null,v,{kind:`accessor`,name:`op`,static:!1,private:!1,access:{has:e=>`op`in e,get:e=>e.op,set:(e,t)=>{e.op=t}},metadata:s},y,b),_r(this,null,x,{kind:`accessor`,name:`roleColor`,static:!1,private:!1,access:{has:e=>`roleColor`in e,get:e=>e.roleColor,set:(e,t)=>{e.roleColor=t}},metadata:s},S,ee),_r(this,null,C,{kind:`accessor`,name:`roleIcon`,static:!1,private:!1,access:{has:e=>`roleIcon`in e,get:e=>e.roleIcon,set:(e,t)=>{e.roleIcon=t}},metadata:s},te,ne),_r(this,null,re,{kind:`accessor`,name:`roleName`,static:!1,private:!1,access:{has:e=>`roleName`in e,get:e=>e.roleName,set:(e,t)=>{e.roleName=t}},metadata:s},ie,ae),_r(this,null,w,{kind:`accessor`,name:`clanIcon`,static:!1,private:!1,access:{has:e=>`clanIcon`in e,get:e=>e.clanIcon,set:(e,t)=>{e.clanIcon=t}},metadata:s},oe,se),_r(this,null,T,{kind:`accessor`,name:`clanTag`,static:!1,private:!1,access:{has:e=>`clanTag`in e,get:e=>e.clanTag,set:(e,t)=>{e.clanTag=t}},metadata:s},ce,le),_r(this,null,E,{kind:`accessor`,name:`verified`,static:!1,private:!1,access:{has:e=>`verified`in e,get:e=>e.verified,set:(e,t)=>{e.verified=t}},metadata:s},ue,de),_r(this,null,fe,{kind:`accessor`,name:`compactMode`,static:!1,private:!1,access:{has:e=>`compactMode`in e,get:e=>e.compactMode,set:(e,t)=>{e.compactMode=t}},metadata:s},pe,me),_r(this,null,D,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},he,ge),_r(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),_e=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			display: inline-flex;
			align-items: center;
			font-size: 16px;
			text-underline-offset: 1px;
			margin-right: 0.25rem;
		}

		:host .discord-author-username {
			color: #fff;
			font-size: 1em;
			font-weight: 500;
		}

		:host .discord-author-username:hover {
			text-decoration: underline;
			cursor: pointer;
		}

		:host([light-theme]) .discord-author-username {
			color: #23262a;
		}

		:host .discord-clan-tag {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.54);
			color: #fff;
			font-size: 12px;
			font-weight: 500;
			margin-left: 0.25rem;
			border-radius: 4px;
			line-height: 100%;
			text-transform: uppercase;
			display: inline-flex;
			width: max-content;
			gap: 0.25rem;
			justify-content: space-between;
			align-items: center;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			height: 1.2rem;
			min-width: 45px;
			line-height: 1rem !important;
			transition: background-color 100ms ease-in-out;
			cursor: pointer;
		}

		:host .discord-clan-tag:hover {
			background-color: oklab(0.431937 0.00109309 -0.0132537 / 0.34);
		}

		:host([light-theme]) .discord-clan-tag {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.09);
			color: #000;
		}

		:host([light-theme]) .discord-clan-tag:hover {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([compact-mode]) .discord-clan-tag {
			margin-left: 0rem;
		}

		:host .discord-clan-tag span,
		:host .discord-clan-tag svg,
		:host .discord-clan-tag img {
			user-select: none;
			-webkit-user-select: none;
		}

		:host .discord-application-tag {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: inline-flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host .discord-official-application {
			background-color: #5865f2;
			color: #fff;
			font-size: 0.625em;
			margin-left: 4px;
			border-radius: 3px;
			line-height: 100%;
			text-transform: uppercase;

			/* Use flex layout to ensure both verified icon and "BOT" text are aligned to center */
			display: flex;
			align-items: center;

			/* Styling taken through Inspect Element on Discord client for Windows */
			height: 0.9375rem;
			padding: 0 0.275rem;
			margin-top: 0.075em;
			border-radius: 0.1875rem;
		}

		:host([compact-mode]) .discord-official-application {
			margin-right: 5px;
			margin-left: 0px !important;
		}

		:host .discord-application-tag.discord-application-tag-op {
			background-color: #c9cdfb;
			color: #4752c4;
			border-radius: 0.4rem;
		}

		:host .discord-author-role-icon {
			margin-left: 0.25rem;
			vertical-align: top;
			height: calc(1rem + 4px);
			width: calc(1rem + 4px);
		}

		:host([compact-mode]) .discord-author-username {
			margin-right: 0.25rem;
		}

		:host([compact-mode]) .discord-application-tag {
			padding-left: 10px;
			padding-right: 4px;
			margin-right: 0.25rem;
		}
	`;#e=H(this,o,void 0);get author(){return this.#e}set author(e){this.#e=e}#t=(H(this,c),H(this,u,!1));get bot(){return this.#t}set bot(e){this.#t=e}#n=(H(this,d),H(this,p,!1));get server(){return this.#n}set server(e){this.#n=e}#r=(H(this,m),H(this,g,!1));get officialApp(){return this.#r}set officialApp(e){this.#r=e}#i=(H(this,_),H(this,y,!1));get op(){return this.#i}set op(e){this.#i=e}#a=(H(this,b),H(this,S,void 0));get roleColor(){return this.#a}set roleColor(e){this.#a=e}#o=(H(this,ee),H(this,te,void 0));get roleIcon(){return this.#o}set roleIcon(e){this.#o=e}#s=(H(this,ne),H(this,ie,void 0));get roleName(){return this.#s}set roleName(e){this.#s=e}#c=(H(this,ae),H(this,oe,void 0));get clanIcon(){return this.#c}set clanIcon(e){this.#c=e}#l=(H(this,se),H(this,ce,void 0));get clanTag(){return this.#l}set clanTag(e){this.#l=e}#u=(H(this,le),H(this,ue,!1));get verified(){return this.#u}set verified(e){this.#u=e}#d=(H(this,de),H(this,pe,!1));get compactMode(){return this.#d}set compactMode(e){this.#d=e}#f=(H(this,me),H(this,he,!1));get lightTheme(){return this.#f}set lightTheme(e){this.#f=e}render(){let e=hn(this.clanIcon),t=this.clanTag?.slice(0,4);return O`${P(this.compactMode,()=>null,()=>O`<span class="discord-author-username" style="${jn({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${P(this.roleIcon&&!this.compactMode,()=>O`<img
					class="discord-author-role-icon"
					src=${I(this.roleIcon)}
					height="20"
					width="20"
					alt=${I(this.roleName)}
					draggable="false"
				/>`)}
		${P(this.bot&&!this.server&&!this.officialApp,()=>O`<discord-verified-author-tag .verified=${this.verified}></discord-verified-author-tag>`)}
		${P(this.server&&!this.bot&&!this.officialApp,()=>O`<span class="discord-application-tag">Server</span>`)}
		${P(this.officialApp&&!this.server&&!this.bot,()=>O`<span class="discord-official-application">${er()}OFFICIAL</span>`)}
		${P(this.op,()=>O`<span class="discord-application-tag discord-application-tag-op">OP</span>`)}
		${P(this.compactMode,()=>O`<span class="discord-author-username" style="${jn({color:this.roleColor??void 0})}">${this.author}</span>`)}
		${P(this.clanIcon&&this.clanTag&&this.clanTag?.length>0,()=>O`
				<span class="discord-clan-tag">
					${e===`string`?O`<img srcset=${I(e)} alt=${I(t)} width="12" height="12" draggable="false" />`:e}
					<span>${t}</span>
				</span>
			`)} `}constructor(){super(...arguments),H(this,ge)}static{H(r,n)}};return r})();var vr=k`
 	<path 
		fill="currentColor" 
 		d="M15.56 11.77c.2-.1.44.02.44.23a4 4 0 1 1-4-4c.21 0 .33.25.23.44a2.5 2.5 0 0 0 3.32 3.32Z"
 	/>
  	<path 
		fill="currentColor" 
  		fill-rule="evenodd" 
  		d="M22.89 11.7q.105.3 0 .6C22.27 13.9 19.1 21 12 21c-7.11 0-10.27-7.11-10.89-8.7a.83.83 0 0 1 0-.6C1.73 10.1 4.9 3 12 3c7.11 0 10.27 7.11 10.89 8.7m-4.5-3.62A15.1 15.1 0 0 1 20.85 12c-.38.88-1.18 2.47-2.46 3.92C16.87 17.62 14.8 19 12 19s-4.87-1.38-6.39-3.08A15.1 15.1 0 0 1 3.15 12c.38-.88 1.18-2.47 2.46-3.92C7.13 6.38 9.2 5 12 5s4.87 1.38 6.39 3.08" 
  		clip-rule="evenodd"
  	/>
`;function yr(e={}){return O`<svg
		${F(e)}
		class="discord-message-ephemeral-icon"
		aria-hidden="false"
		width="16"
		height="16"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${vr}
	</svg>`}var U=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},W=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0},br=(()=>{let e=[Le(`discord-message`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[],v,y=[],b=[],x,S=[],ee=[],C,te=[],ne=[],re,ie=[],ae=[],w,oe=[],se=[],T,ce=[],le=[],E,ue=[],de=[],fe,pe=[],me=[],D,he=[],ge=[],_e,ve=[],k=[],A,j=[],ye=[],be,xe=[],Se=[],Ce,we=[],Te=[],Ee,De=[],Oe=[],ke,Ae=[],je=[],Me,Ne=[],Pe=[],Fe,Ie=[],Re=[],ze,Be=[],Ve=[],He,We=[],Ge=[],Ke,qe=[],Je=[];var Ye=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N()],l=[N()],f=[N()],h=[N({type:Boolean})],v=[N({type:Boolean})],x=[N({type:Boolean,attribute:`official-app`})],C=[N({type:Boolean})],re=[N({type:Boolean})],w=[N({type:Boolean})],T=[N({attribute:`role-color`})],E=[N({attribute:`role-icon`})],fe=[N({attribute:`role-name`})],D=[N({attribute:`clan-icon`})],_e=[N({attribute:`clan-tag`})],A=[N({type:Boolean,reflect:!0})],be=[N({type:Boolean,reflect:!0})],Ce=[N({type:String,converter:e=>fn(e,!1,!1),attribute:!0})],Ee=[N({type:Boolean,attribute:`twenty-four`})],ke=[N({type:Boolean,attribute:`message-body-only`})],Me=[On({context:Wn}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],Fe=[On({context:Gn}),N({type:Boolean,reflect:!0,attribute:`compact-mode`})],ze=[On({context:Kn}),N({type:Boolean,reflect:!0,attribute:`no-background`})],He=[N({type:Boolean,reflect:!0,attribute:`has-thread`})],Ke=[N({reflect:!1,attribute:`dismiss-message-clicked`})],U(this,null,a,{kind:`accessor`,name:`profile`,static:!1,private:!1,access:{has:e=>`profile`in e,get:e=>e.profile,set:(e,t)=>{e.profile=t}},metadata:s},o,c),U(this,null,l,{kind:`accessor`,name:`author`,static:!1,private:!1,access:{has:e=>`author`in e,get:e=>e.author,set:(e,t)=>{e.author=t}},metadata:s},u,d),U(this,null,f,{kind:`accessor`,name:`avatar`,static:!1,private:!1,access:{has:e=>`avatar`in e,get:e=>e.avatar,set:(e,t)=>{e.avatar=t}},metadata:s},p,m),U(this,null,h,{kind:`accessor`,name:`bot`,static:!1,private:!1,access:{has:e=>`bot`in e,get:e=>e.bot,set:(e,t)=>{e.bot=t}},metadata:s},g,_),U(this,null,v,{kind:`accessor`,name:`server`,static:!1,private:!1,access:{has:e=>`server`in e,get:e=>e.server,set:(e,t)=>{e.server=t}},metadata:s},y,b),U(this,null,x,{kind:`accessor`,name:`officialApp`,static:!1,private:!1,access:{has:e=>`officialApp`in e,get:e=>e.officialApp,set:(e,t)=>{e.officialApp=t}},metadata:s},S,ee),U(this,null,C,{kind:`accessor`,name:`verified`,static:!1,private:!1,access:{has:e=>`verified`in e,get:e=>e.verified,set:(e,t)=>{e.verified=t}},metadata:s},te,ne),U(this,null,re,{kind:`accessor`,name:`op`,static:!1,private:!1,access:{has:e=>`op`in e,get:e=>e.op,set:(e,t)=>{e.op=t}},metadata:s},ie,ae),U(this,null,w,{kind:`accessor`,name:`edited`,static:!1,private:!1,access:{has:e=>`edited`in e,get:e=>e.edited,set:(e,t)=>{e.edited=t}},metadata:s},oe,se),U(this,null,T,{kind:`accessor`,name:`roleColor`,static:!1,private:!1,access:{has:e=>`roleColor`in e,get:e=>e.roleColor,set:(e,t)=>{e.roleColor=t}},metadata:s},ce,le),U(this,null,E,{kind:`accessor`,name:`roleIcon`,static:!1,private:!1,access:{has:e=>`roleIcon`in e,get:e=>e.roleIcon,set:(e,t)=>{e.roleIcon=t}},metadata:s},ue,de),U(this,null,fe,{kind:`accessor`,name:`roleName`,static:!1,private:!1,access:{has:e=>`roleName`in e,get:e=>e.roleName,set:(e,t)=>{e.roleName=t}},metadata:s},pe,me),U(this,null,D,{kind:`accessor`,name:`clanIcon`,static:!1,private:!1,access:{has:e=>`clanIcon`in e,get:e=>e.clanIcon,set:(e,t)=>{e.clanIcon=t}},metadata:s},he,ge),U(this,null,_e,{kind:`accessor`,name:`clanTag`,static:!1,private:!1,access:{has:e=>`clanTag`in e,get:e=>e.clanTag,set:(e,t)=>{e.clanTag=t}},metadata:s},ve,k),U(this,null,A,{kind:`accessor`,name:`highlight`,static:!1,private:!1,access:{has:e=>`highlight`in e,get:e=>e.highlight,set:(e,t)=>{e.highlight=t}},metadata:s},j,ye),U(this,null,be,{kind:`accessor`,name:`ephemeral`,static:!1,private:!1,access:{has:e=>`ephemeral`in e,get:e=>e.ephemeral,set:(e,t)=>{e.ephemeral=t}},metadata:s},xe,Se),U(this,null,Ce,{kind:`accessor`,name:`timestamp`,static:!1,private:!1,access:{has:e=>`timestamp`in e,get:e=>e.timestamp,set:(e,t)=>{e.timestamp=t}},metadata:s},we,Te),U(this,null,Ee,{kind:`accessor`,name:`twentyFour`,static:!1,private:!1,access:{has:e=>`twentyFour`in e,get:e=>e.twentyFour,set:(e,t)=>{e.twentyFour=t}},metadata:s},De,Oe),U(this,null,ke,{kind:`accessor`,name:`messageBodyOnly`,static:!1,private:!1,access:{has:e=>`messageBodyOnly`in e,get:e=>e.messageBodyOnly,set:(e,t)=>{e.messageBodyOnly=t}},metadata:s},Ae,je),U(this,null,Me,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},Ne,Pe),U(this,null,Fe,{kind:`accessor`,name:`compactMode`,static:!1,private:!1,access:{has:e=>`compactMode`in e,get:e=>e.compactMode,set:(e,t)=>{e.compactMode=t}},metadata:s},Ie,Re),U(this,null,ze,{kind:`accessor`,name:`noBackground`,static:!1,private:!1,access:{has:e=>`noBackground`in e,get:e=>e.noBackground,set:(e,t)=>{e.noBackground=t}},metadata:s},Be,Ve),U(this,null,He,{kind:`accessor`,name:`hasThread`,static:!1,private:!1,access:{has:e=>`hasThread`in e,get:e=>e.hasThread,set:(e,t)=>{e.hasThread=t}},metadata:s},We,Ge),U(this,null,Ke,{kind:`accessor`,name:`dismissMessageClicked`,static:!1,private:!1,access:{has:e=>`dismissMessageClicked`in e,get:e=>e.dismissMessageClicked,set:(e,t)=>{e.dismissMessageClicked=t}},metadata:s},qe,Je),U(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),Ye=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			color: #dcddde;
			display: flex;
			flex-direction: column;
			font-size: 0.9em;
			font-family: 'gg sans', 'Noto Sans', Whitney, 'Helvetica Neue', Helvetica, Roboto, Arial, sans-serif;

			position: relative;
			word-wrap: break-word;
			-webkit-user-select: text;
			-moz-user-select: text;
			-ms-user-select: text;
			user-select: text;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
			min-height: 1.375rem;
			padding-left: 1em;
			padding-right: 48px;
			margin-top: inherit;
			margin-bottom: inherit;
			line-height: 16px;
		}

		.discord-message-inner {
			display: flex;
			position: relative;
			-webkit-box-flex: 0;
			-ms-flex: 0 0 auto;
			flex: 0 0 auto;
		}

		.discord-message-inner-center {
			align-items: center;
		}

		:host([message-body-only]) {
			margin-top: 0px !important;
			padding-top: 0.125rem !important;
			padding-bottom: 0.0625rem !important;
		}

		:host([highlight]),
		:host([ephemeral]) {
			padding-right: 5px;
			position: relative;
		}

		:host([highlight])::before,
		:host([ephemeral])::before {
			content: '';
			position: absolute;
			display: block;
			top: 0;
			left: 0;
			bottom: 0;
			pointer-events: none;
			width: 2px;
		}

		:host([highlight]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight][light-theme]) {
			background-color: rgba(250, 166, 26, 0.1);
		}

		:host([highlight])::before {
			background-color: #faa61a;
		}

		:host([light-theme][highlight])::before {
			background-color: #af7615;
		}

		:host([ephemeral]) {
			background-color: rgba(88, 101, 242, 0.05);
		}

		:host([ephemeral]:hover) {
			background-color: rgba(88, 101, 242, 0.1);
		}

		:host([ephemeral])::before {
			background-color: #5865f2;
		}

		:host([light-theme]) {
			color: #2e3338;
			border-color: #eceeef;
		}

		.discord-author-avatar {
			margin-right: 16px;
			margin-top: 5px;
			min-width: 40px;
			z-index: 1;
			display: flex;
		}

		.discord-author-avatar img {
			width: 40px;
			height: 40px;
			border-radius: 50%;
			cursor: pointer;
		}

		.discord-message-timestamp {
			color: #72767d;
			font-size: 12px;
			margin-left: 3px;
		}

		.discord-message-body-only-indent {
			width: 56px;
		}

		:host(:hover) .discord-message-timestamp-hover::before {
			content: attr(datetime);
		}

		:host([light-theme]) .discord-message-timestamp {
			color: #747f8d;
		}

		.discord-message-edited {
			color: #72767d;
			font-size: 10px;
		}

		:host([light-theme]) .discord-message-edited {
			color: #99aab5;
		}

		.discord-message-content {
			width: 100%;
			line-height: 160%;
			font-weight: normal;
			padding-top: 2px;
		}

		.discord-message-body {
			font-size: 1rem;
			font-weight: 400;
			word-break: break-word;
			position: relative;
		}

		:host([light-theme]) .discord-message-timestamp,
		:host([compact-mode]) .discord-message:hover .discord-message-timestamp {
			color: #99aab5;
		}

		:host([light-theme][compact-mode]).discord-message-timestamp {
			color: #d1d9de;
		}

		:host([compact-mode]) .discord-message-timestamp {
			display: inline-block;
			width: 3.1rem;
			text-align: right;
			font-size: 0.6875rem;
			line-height: 1.375rem;
			margin-right: 0.375rem;
			margin-left: 0;
			text-indent: 0;
		}

		:host([compact-mode]) .discord-message-body {
			line-height: 1.375rem;
			padding-left: 10px;
			margin-left: -6px;
		}

		:host([compact-mode]) .discord-message-compact-indent {
			padding-left: 10px;
		}

		:host .discord-message-markup {
			font-size: 1rem;
			line-height: 1.375rem;
			word-wrap: break-word;
			user-select: text;
			font-weight: 400;
			display: inline;
		}

		:host(:hover) {
			background-color: hsl(0 calc(1 * 0%) 0.8%/0.03);
		}

		:host([highlight]:hover) {
			background-color: hsl(40 calc(1 * 86.4%) 56.9%/0.08);
		}

		:host([has-thread]):after {
			width: 2rem;
			left: 2.2rem;
			top: 4.8rem;
			border-left: 2px solid #4f545c !important;
			border-bottom: 2px solid #4f545c !important;
			border-bottom-left-radius: 8px !important;
			bottom: 29px;
			content: '';
			position: absolute;
		}

		:host([light-theme][has-Thread]):after {
			border-color: #747f8d !important;
		}

		.discord-message-ephemeral {
			margin-top: 4px;
			font-size: 12px;
			font-weight: 400;
			color: #72767d;
		}

		:host([light-theme]) .discord-message-ephemeral {
			color: #747f8d;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link {
			color: #00aff4;
			font-weight: 500;
			cursor: pointer;
		}

		.discord-message-ephemeral .discord-message-ephemeral-link:hover {
			text-decoration: underline;
		}

		.discord-message-ephemeral .discord-message-ephemeral-icon {
			margin-right: 4px;
			vertical-align: text-bottom;
		}
	`;#e=W(this,o,void 0);get profile(){return this.#e}set profile(e){this.#e=e}#t=(W(this,c),W(this,u,`User`));get author(){return this.#t}set author(e){this.#t=e}#n=(W(this,d),W(this,p,void 0));get avatar(){return this.#n}set avatar(e){this.#n=e}#r=(W(this,m),W(this,g,!1));get bot(){return this.#r}set bot(e){this.#r=e}#i=(W(this,_),W(this,y,!1));get server(){return this.#i}set server(e){this.#i=e}#a=(W(this,b),W(this,S,!1));get officialApp(){return this.#a}set officialApp(e){this.#a=e}#o=(W(this,ee),W(this,te,!1));get verified(){return this.#o}set verified(e){this.#o=e}#s=(W(this,ne),W(this,ie,!1));get op(){return this.#s}set op(e){this.#s=e}#c=(W(this,ae),W(this,oe,!1));get edited(){return this.#c}set edited(e){this.#c=e}#l=(W(this,se),W(this,ce,void 0));get roleColor(){return this.#l}set roleColor(e){this.#l=e}#u=(W(this,le),W(this,ue,void 0));get roleIcon(){return this.#u}set roleIcon(e){this.#u=e}#d=(W(this,de),W(this,pe,void 0));get roleName(){return this.#d}set roleName(e){this.#d=e}#f=(W(this,me),W(this,he,void 0));get clanIcon(){return this.#f}set clanIcon(e){this.#f=e}#p=(W(this,ge),W(this,ve,void 0));get clanTag(){return this.#p}set clanTag(e){this.#p=e}#m=(W(this,k),W(this,j,!1));get highlight(){return this.#m}set highlight(e){this.#m=e}#h=(W(this,ye),W(this,xe,!1));get ephemeral(){return this.#h}set ephemeral(e){this.#h=e}#g=(W(this,Se),W(this,we,new Date));get timestamp(){return this.#g}set timestamp(e){this.#g=e}#_=(W(this,Te),W(this,De,!1));get twentyFour(){return this.#_}set twentyFour(e){this.#_=e}#v=(W(this,Oe),W(this,Ae,!1));get messageBodyOnly(){return this.#v}set messageBodyOnly(e){this.#v=e}#y=(W(this,je),W(this,Ne,!1));get lightTheme(){return this.#y}set lightTheme(e){this.#y=e}#b=(W(this,Pe),W(this,Ie,!1));get compactMode(){return this.#b}set compactMode(e){this.#b=e}#x=(W(this,Re),W(this,Be,!1));get noBackground(){return this.#x}set noBackground(e){this.#x=e}#S=(W(this,Ve),W(this,We,!1));get hasThread(){return this.#S}set hasThread(e){this.#S=e}#C=(W(this,Ge),W(this,qe,()=>{}));get dismissMessageClicked(){return this.#C}set dismissMessageClicked(e){this.#C=e}willUpdate(){this.hasThread=Array.from(this.children).some(e=>e.tagName.toLowerCase()===`discord-thread`),this.highlight=this.highlight||Array.from(this.children).some(e=>e.tagName.toLowerCase()===`discord-mention`&&e.hasAttribute(`highlight`)&&(e.type===`user`||e.type===`role`))}handleSpaceToDismissMessage(e){e.code===`Space`&&(e.preventDefault(),e.stopPropagation(),this.dismissMessageClicked?.())}render(){let e={author:this.author,bot:this.bot,officialApp:this.officialApp,verified:this.verified,server:this.server,op:this.op,roleColor:this.roleColor,roleIcon:this.roleIcon,clanIcon:this.clanIcon,clanTag:this.clanTag,roleName:this.roleName},t=this.profile!==void 0&&Reflect.get(en,this.profile)||{},n={...e,...t,avatar:this.resolveAvatar(t.avatar??this.avatar)},r=fn(this.timestamp,this.compactMode,this.twentyFour)??void 0;return O`
			<slot name="reply"></slot>
			<div
				class=${Ue({"discord-message-inner":!0,"discord-message-inner-center":this.messageBodyOnly})}
			>
				${P(this.compactMode&&!this.messageBodyOnly,()=>O`<time datetime="${I(r)}" class="discord-message-timestamp">${r}</time>`,()=>null)}
				${P(this.messageBodyOnly,()=>O`<time
							datetime="${I(r)}"
							class=${Ue({"discord-message-timestamp":!0,"discord-message-timestamp-hover":!0,"discord-message-body-only-indent":!this.compactMode})}
						></time>`,()=>null)}
				${P(this.compactMode||this.messageBodyOnly,()=>null,()=>O`<div class="discord-author-avatar">
							<img src="${I(n.avatar)}" alt="${I(n.author)}" />
						</div>`)}

				<div class="discord-message-content">
					${P(this.compactMode||this.messageBodyOnly,()=>null,()=>O`
							<discord-author-info
								author=${n.author??``}
								?bot=${n.bot??!1}
								?server=${n.server??!1}
								?official-app=${n.officialApp??!1}
								?verified=${n.verified??!1}
								?op=${n.op??!1}
								role-color=${n.roleColor??``}
								role-icon=${n.roleIcon??``}
								role-name=${n.roleName??``}
								clan-icon=${n.clanIcon??``}
								clan-tag=${n.clanTag??``}
							></discord-author-info
							><time datetime="${I(r)}" class="discord-message-timestamp">${r}</time>
						`)}
					<div class="discord-message-body">
						${P(this.compactMode,()=>O`<discord-author-info
									author=${n.author??``}
									?bot=${n.bot??!1}
									?server=${n.server??!1}
									?official-app=${n.officialApp??!1}
									?verified=${n.verified??!1}
									?op=${n.op??!1}
									role-color=${n.roleColor??``}
									role-icon=${n.roleIcon??``}
									role-name=${n.roleName??``}
									clan-icon=${n.clanIcon??``}
									clan-tag=${n.clanTag??``}
								></discord-author-info>`,()=>null)}<span class="discord-message-markup"><slot></slot></span>
						${P(this.edited,()=>O`<span class="discord-message-edited">(edited)</span>`,()=>null)}
					</div>
					<div class="discord-message-compact-indent">
						<slot name="attachments"></slot>
						<slot name="embeds"></slot>
						<slot name="components"></slot>
						<slot name="reactions"></slot>
						<slot name="thread"></slot>
						${P(this.ephemeral,()=>O`
								<div class="discord-message-ephemeral">
									${yr()} Only you can see this •
									<span
										role="button"
										class="discord-message-ephemeral-link"
										@click=${this.dismissMessageClicked}
										@keydown=${this.handleSpaceToDismissMessage}
										>Dismiss message</span
									>
								</div>
							`,()=>null)}
					</div>
				</div>
			</div>
		`}resolveAvatar(e){return e===void 0?$t.default:$t[e]??e??$t.default}constructor(){super(...arguments),W(this,Je)}static{W(r,n)}};return r})(),xr=s`'gg sans', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, 'Noto Sans Arabic', sans-serif`,Sr=s`
  :host {
    font-family: ${xr};
    color: #b5bac1;
    white-space: nowrap;
    overflow: hidden;
    max-width: calc(100% - 56px);
  }
  .discord-replied-message-username {
    opacity: 1;
    color: #c9cdfb;
  }
  .discord-replied-message-content {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host .discord-slash-command-name {
    color: #c9cdfb !important;
    background-color: rgb(88 101 242 / 0.3);
    cursor: default;
  }
`;function Cr(e,t){e.elementStyles.push(t)}function wr(){Cr(br,s`
      :host {
        color: #dbdee1;
        font-family: ${xr};
        padding-right: 16px;
      }
      .discord-message-timestamp,
      .discord-message-edited {
        color: #a3a9b2;
      }
      .discord-author-avatar img {
        cursor: default;
      }
      .discord-message-content {
        min-width: 0;
      }
    `),Cr(mr,s`
      :host {
        color: #dbdee1;
        margin: 4px 0;
      }
      :host .discord-embed-wrapper {
        background-color: #2b2d31;
        border-color: #26272b;
      }
    `),Cr(bn,s`
      :host > *:first-child {
        font-family: ${xr};
        min-height: 32px;
        height: auto;
        border-radius: 4px;
      }
      button:focus-visible,
      a:focus-visible {
        outline: 2px solid #00a8fc;
        outline-offset: 2px;
      }
      .secondary {
        background-color: #4e5058;
      }
      .success {
        background-color: #248046;
      }
      .destructive {
        background-color: #d22d39;
      }
      .destructive.hoverable:hover {
        background-color: #b3242f;
      }
    `),Cr(tr,Sr),Cr(ur,Sr)}var Tr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},Er=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-action-row`)],t,n=[],r,i=M;var a=class extends i{static{r=this}static{let o=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;Tr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:o},null,n),a=r=t.value,o&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=s`
		:host {
			display: flex;
			flex-wrap: wrap;
		}
	`;render(){return O`<slot></slot>`}static{Er(r,n)}};return r})();var Dr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},Or=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-embed-description`)],t,n=[],r,i=M;var a=class extends i{static{r=this}static{let o=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;Dr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:o},null,n),a=r=t.value,o&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:o})}static styles=s`
		:host {
			font-size: 0.875rem;
			font-weight: 400;
			grid-column: 1/1;
			line-height: 1.125rem;
			margin-top: 8px;
			min-width: 0;
		}
	`;render(){return O`<slot></slot>`}static{Or(r,n)}};return r})();var kr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},Ar=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-embed-footer`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[];var v=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N({attribute:`footer-image`})],l=[N({attribute:`footer-image-alt`})],f=[N({type:String,reflect:!0,converter:e=>fn(e),attribute:!0})],h=[On({context:Wn,subscribe:!0}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],kr(this,null,a,{kind:`accessor`,name:`footerImage`,static:!1,private:!1,access:{has:e=>`footerImage`in e,get:e=>e.footerImage,set:(e,t)=>{e.footerImage=t}},metadata:s},o,c),kr(this,null,l,{kind:`accessor`,name:`footerImageAlt`,static:!1,private:!1,access:{has:e=>`footerImageAlt`in e,get:e=>e.footerImageAlt,set:(e,t)=>{e.footerImageAlt=t}},metadata:s},u,d),kr(this,null,f,{kind:`accessor`,name:`timestamp`,static:!1,private:!1,access:{has:e=>`timestamp`in e,get:e=>e.timestamp,set:(e,t)=>{e.timestamp=t}},metadata:s},p,m),kr(this,null,h,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},g,_),kr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),v=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			-webkit-box-align: center;
			align-items: center;
			display: flex;
			font-size: 12px;
			line-height: 16px;
			font-weight: 500;
			margin-top: 8px;
		}

		:host([light-theme]) {
			color: #747f8d;
		}

		:host .discord-footer-image {
			border-radius: 50%;
			flex-shrink: 0;
			height: 20px;
			margin-right: 8px;
			width: 20px;
		}

		:host .discord-footer-separator {
			color: #dcddde;
			font-weight: 500;
			display: inline-block;
			margin: 0 4px;
		}

		:host([light-theme]) .discord-footer-separator {
			color: #5c5e66;
		}
	`;#e=Ar(this,o,void 0);get footerImage(){return this.#e}set footerImage(e){this.#e=e}#t=(Ar(this,c),Ar(this,u,void 0));get footerImageAlt(){return this.#t}set footerImageAlt(e){this.#t=e}#n=(Ar(this,d),Ar(this,p,void 0));get timestamp(){return this.#n}set timestamp(e){this.#n=e}#r=(Ar(this,m),Ar(this,g,!1));get lightTheme(){return this.#r}set lightTheme(e){this.#r=e}updateTimestamp(e){e&&!Number.isNaN(new Date(e).getTime())&&(this.timestamp=fn(e))}render(){return this.updateTimestamp(this.timestamp),O`${P(this.footerImage,()=>O`<img src=${I(this.footerImage)} alt=${I(this.footerImageAlt)} class="discord-footer-image" />`)}
			<slot></slot>
			${P(this.timestamp,()=>O`<span class="discord-footer-separator">&bull;</span>`)}
			${P(this.timestamp,()=>` ${this.timestamp}`,()=>null)}`}constructor(){super(...arguments),Ar(this,_)}static{Ar(r,n)}};return r})();var jr=(e,t,n)=>{for(let n of t)if(n[0]===e)return(0,n[1])();return n?.()};function Mr(e){return e.startsWith(`#`)?e.slice(1):e}function Nr(e){let t=e.length===3||e.length===4;return{r:t?`${e.slice(0,1)}${e.slice(0,1)}`:e.slice(0,2),g:t?`${e.slice(1,2)}${e.slice(1,2)}`:e.slice(2,4),b:t?`${e.slice(2,3)}${e.slice(2,3)}`:e.slice(4,6),a:(t?`${e.slice(3,4)}${e.slice(3,4)}`:e.slice(6,8))||`ff`}}function Pr(e){return Number.parseInt(e,16)}function Fr({r:e,g:t,b:n,a:r}){return{r:Pr(e),g:Pr(t),b:Pr(n),a:Number((Pr(r)/255).toFixed(2))}}function Ir(e){return typeof e==`number`||typeof e==`string`&&Number.isFinite(Number(e))}function Lr(e,t){let{r:n,g:r,b:i,a}=e;return`rgba(${n}, ${r}, ${i}, ${Ir(t)?t:a})`}function Rr(e,t){return Lr(Fr(Nr(Mr(e))),t)}var zr=k`
	<path
		fill-rule="evenodd"
		clip-rule="evenodd"
		fill="currentColor"
		d="M18.5 23c.88 0 1.7-.25 2.4-.69l1.4 1.4a1 1 0 0 0 1.4-1.42l-1.39-1.4A4.5 4.5 0 1 0 18.5 23Zm0-2a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
	/>
	<path
		fill="currentColor"
		d="M3 3a1 1 0 0 0 0 2h18a1 1 0 1 0 0-2H3ZM2 8a1 1 0 0 1 1-1h18a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 11a1 1 0 1 0 0 2h11a1 1 0 1 0 0-2H3ZM2 16a1 1 0 0 1 1-1h8a1 1 0 1 1 0 2H3a1 1 0 0 1-1-1ZM3 19a1 1 0 1 0 0 2h8a1 1 0 1 0 0-2H3Z"
	/>
`;function Br(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-label="Browse Channels"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${zr}
	</svg>`}var Vr=k`
	<path
		fill="currentColor"
		d="M21.487 5.126L12.487 0.126C12.184 -0.042 11.818 -0.042 11.515 0.126L2.51498 5.126C2.19798 5.302 2.00098 5.636 2.00098 5.999C2.00098 6.693 2.11498 22.999 12.001 22.999C21.887 22.999 22.001 6.693 22.001 5.999C22.001 5.636 21.804 5.302 21.487 5.126ZM12.001 5.999C13.382 5.999 14.501 7.118 14.501 8.499C14.501 9.88 13.382 10.999 12.001 10.999C10.62 10.999 9.50098 9.88 9.50098 8.499C9.50098 7.118 10.62 5.999 12.001 5.999ZM8.25098 16C8.25098 13.699 9.69998 12.25 12.001 12.25C14.302 12.25 15.751 13.699 15.751 16H8.25098Z"
	/>
`;function Hr(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-label="Customise Community"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Vr}
	</svg>`}var Ur=k`
	<path
		d="M11 3a1 1 0 1 1 2 0v2h5.75c.16 0 .3.07.4.2l2.63 3.5a.5.5 0 0 1 0 .6l-2.63 3.5a.5.5 0 0 1-.4.2H13v5h2a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-1c0-1.1.9-2 2-2h2v-5H2.8a.5.5 0 0 1-.44-.72L3.9 9.22a.5.5 0 0 0 0-.44L2.36 5.72A.5.5 0 0 1 2.81 5H11V3Z"
		fill="currentColor"
	/>
`;function Wr(e={}){return O`<svg
		${F(e)}
		class="discord-mention-icon"
		aria-label="Server Guide"
		aria-hidden="false"
		role="img"
		width="24"
		height="24"
		viewBox="0 0 24 24"
		xmlns="http://www.w3.org/2000/svg"
	>
		${Ur}
	</svg>`}var Gr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},Kr=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-mention`)],t,n=[],r,i=M,a,o=[],c=[],l,u=[],d=[],f,p=[],m=[],h,g=[],_=[];var v=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[N({type:Boolean,reflect:!0})],l=[N({reflect:!0})],f=[N({reflect:!0})],h=[On({context:Wn,subscribe:!0}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],Gr(this,null,a,{kind:`accessor`,name:`highlight`,static:!1,private:!1,access:{has:e=>`highlight`in e,get:e=>e.highlight,set:(e,t)=>{e.highlight=t}},metadata:s},o,c),Gr(this,null,l,{kind:`accessor`,name:`type`,static:!1,private:!1,access:{has:e=>`type`in e,get:e=>e.type,set:(e,t)=>{e.type=t}},metadata:s},u,d),Gr(this,null,f,{kind:`accessor`,name:`color`,static:!1,private:!1,access:{has:e=>`color`in e,get:e=>e.color,set:(e,t)=>{e.color=t}},metadata:s},p,m),Gr(this,null,h,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},g,_),Gr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),v=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			color: #e3e7f8;
			background-color: hsla(235, 85.6%, 64.7%, 0.3);
			font-weight: 500;
			padding: 0 2px;
			border-radius: 3px;
			unicode-bidi: -moz-plaintext;
			unicode-bidi: plaintext;
			-webkit-transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			transition:
				background-color 50ms ease-out,
				color 50ms ease-out;
			cursor: pointer;
		}

		:host([type='role']) {
			background-color: rgba(#e3e7f8, 0.1);
		}

		:host([type='channel']) {
			position: relative;
		}

		:host([type='voice']),
		:host([type='locked']),
		:host([type='thread']),
		:host([type='forum']) {
			position: relative;
		}

		:host(:hover) {
			color: #fff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		:host([highlight][type='user']:hover) {
			text-decoration: underline;
			text-underline-offset: 1px;
		}

		:host([light-theme]) {
			color: #5865f2;
			background-color: hsla(235, 85.6%, 64.7%, 0.15);
		}

		:host([light-theme]:hover) {
			color: #ffffff;
			background-color: hsl(235, 85.6%, 64.7%);
		}

		.discord-mention-icon {
			width: 1rem;
			height: 1rem;
			margin-right: 4px;
			vertical-align: middle;
			margin-bottom: 0.2rem;
		}

		.no-wrap {
			white-space: nowrap;
		}
	`;#e=Kr(this,o,!1);get highlight(){return this.#e}set highlight(e){this.#e=e}#t=(Kr(this,c),Kr(this,u,`user`));get type(){return this.#t}set type(e){this.#t=e}#n=(Kr(this,d),Kr(this,p,void 0));get color(){return this.#n}set color(e){this.#n=e}setHoverColor=(Kr(this,m),()=>{this.color&&(this.style.backgroundColor=Rr(this.color,.3))});resetHoverColor=()=>{this.color&&(this.style.backgroundColor=Rr(this.color,.1))};#r=Kr(this,g,!1);get lightTheme(){return this.#r}set lightTheme(e){this.#r=e}connectedCallback(){super.connectedCallback(),this.color&&this.type===`role`&&(this.addEventListener(`mouseover`,this.setHoverColor),this.addEventListener(`mouseout`,this.resetHoverColor))}disconnectedCallback(){this.removeEventListener(`mouseover`,this.setHoverColor),this.removeEventListener(`mouseout`,this.resetHoverColor),super.disconnectedCallback()}willUpdate(){this.color&&(this.style.color=this.color,this.type===`role`&&(this.style.backgroundColor=Rr(this.color,.1)))}render(){return O`<span class="no-wrap"
				>${jr(this.type,[[`channel`,()=>Fn()],[`user`,()=>O`@`],[`role`,()=>O`@`],[`voice`,()=>Vn()],[`locked`,()=>zn()],[`thread`,()=>Ln()],[`forum`,()=>Nn()],[`server-guide`,()=>Wr()],[`channels-and-roles`,()=>Br()],[`customize-community`,()=>Hr()],[`slash`,()=>O`/`]])}</span
			><slot></slot>`}constructor(){super(...arguments),Kr(this,_)}static{Kr(r,n)}};return r})();var qr=function(e,t,n,r,i,a){function o(e){if(e!==void 0&&typeof e!=`function`)throw TypeError(`Function expected`);return e}for(var s=r.kind,c=s===`getter`?`get`:s===`setter`?`set`:`value`,l=!t&&e?r.static?e:e.prototype:null,u=t||(l?Object.getOwnPropertyDescriptor(l,r.name):{}),d,f=!1,p=n.length-1;p>=0;p--){var m={};for(var h in r)m[h]=h===`access`?{}:r[h];for(var h in r.access)m.access[h]=r.access[h];m.addInitializer=function(e){if(f)throw TypeError(`Cannot add initializers after decoration has completed`);a.push(o(e||null))};var g=(0,n[p])(s===`accessor`?{get:u.get,set:u.set}:u[c],m);if(s===`accessor`){if(g===void 0)continue;if(typeof g!=`object`||!g)throw TypeError(`Object expected`);(d=o(g.get))&&(u.get=d),(d=o(g.set))&&(u.set=d),(d=o(g.init))&&i.unshift(d)}else(d=o(g))&&(s===`field`?i.unshift(d):u[c]=d)}l&&Object.defineProperty(l,r.name,u),f=!0},Jr=function(e,t,n){for(var r=arguments.length>2,i=0;i<t.length;i++)n=r?t[i].call(e,n):t[i].call(e);return r?n:void 0};(()=>{let e=[Le(`discord-quote`)],t,n=[],r,i=M,a,o=[],c=[];var l=class extends i{static{r=this}static{let s=typeof Symbol==`function`&&Symbol.metadata?Object.create(i[Symbol.metadata]??null):void 0;a=[On({context:Wn,subscribe:!0}),N({type:Boolean,reflect:!0,attribute:`light-theme`})],qr(this,null,a,{kind:`accessor`,name:`lightTheme`,static:!1,private:!1,access:{has:e=>`lightTheme`in e,get:e=>e.lightTheme,set:(e,t)=>{e.lightTheme=t}},metadata:s},o,c),qr(null,t={value:r},e,{kind:`class`,name:r.name,metadata:s},null,n),l=r=t.value,s&&Object.defineProperty(r,Symbol.metadata,{enumerable:!0,configurable:!0,writable:!0,value:s})}static styles=s`
		:host {
			display: flex;
		}

		.discord-quote-divider {
			background-color: #4f545c;
			border-radius: 4px;
			font-size: 0.9em;
			font-style: normal;
			font-weight: 400;
			margin: 0;
			padding: 0;
			width: 4px;
		}

		:host([light-theme]) .discord-quote-divider {
			background-color: #c4c9ce;
		}

		blockquote {
			margin-block-end: unset;
			margin-block-start: unset;
			margin-inline-end: unset;
			margin-inline-start: unset;
			padding: 0 8px 0 12px;
		}
	`;#e=Jr(this,o,!1);get lightTheme(){return this.#e}set lightTheme(e){this.#e=e}render(){return O`
			<div class="discord-quote-divider"></div>
			<!-- display: inline -->
			<blockquote><slot></slot></blockquote>
		`}constructor(){super(...arguments),Jr(this,c)}static{Jr(r,n)}};return r})();var Yr={kind:`text`,text:``},Xr=/(?<=^|\s)@(\S*)$/u;function Zr(e,t,n){if(e.startsWith(`/`)){let n=e.slice(1).toLowerCase();return t.filter(({name:e})=>e.includes(n)).map(e=>({kind:`command`,label:`/${e.name}`,detail:e.description,command:e}))}let r=Xr.exec(e)?.[1]?.toLowerCase();return r===void 0?[]:n.filter(({name:e})=>e.toLowerCase().startsWith(r)).map(e=>({kind:`mention`,label:`@${e.name}`,detail:e.bot?`App`:``,someone:e}))}function Qr(e){return e.map(e=>({kind:`value`,label:e.name,detail:``,suggestion:e}))}function $r(e){return{kind:`command`,command:e,open:e.options.filter(e=>e.required).map(({name:e})=>e),given:{},missing:null}}function ei({text:e},{name:t}){return{kind:`text`,text:`${e.replace(Xr,``)}@${t} `}}function ti(e,t,n){let r=e.missing===t?null:e.missing;return{...e,given:{...e.given,[t]:n},missing:r}}function ni(e,t){let n=e.command.options.map(({name:e})=>e);return{...e,open:n.filter(n=>n===t||e.open.includes(n))}}function ri(e,t){let{[t]:n,...r}=e.given;return{...e,given:r,open:e.open.filter(e=>e!==t)}}function ii({command:e,open:t}){return e.options.filter(({name:e})=>!t.includes(e))}function ai(e){return e.command.options.find(({name:t,required:n})=>n&&si(e,t)===``)?.name??null}function oi(e,t){let n=e.open.filter(n=>n!==t&&si(e,n)!==``);return Object.fromEntries(n.map(t=>[t,si(e,t)]))}function si({given:e},t){return e[t]?.value.trim()??``}function ci(e,t,n){if(e.kind===`command`)return{act:`use`,place:t,command:e.command.name,options:oi(e)};let r=n.toSorted((e,t)=>t.name.length-e.name.length).reduce((e,{id:t,name:n})=>e.replaceAll(`@${n}`,`<@${t}>`),e.text).trim();return r===``?null:{act:`say`,place:t,content:r}}var li={connected:!1,me:null,bot:null,people:[],commands:[],messageCommands:[],conversations:{channel:[],direct:[]},unread:{channel:!1,direct:!1},place:`channel`,draft:Yr,offers:[],reached:-1,option:null,trouble:null,menu:null,choosing:null,sidebar:!1};function ui(e,t){switch(t.kind){case`welcome`:{let{kind:n,...r}=t;return{...e,...r,connected:!0,trouble:null}}case`people`:return{...e,people:t.people};case`message`:{let n=e.conversations[t.place],r=n.some(({id:e})=>e===t.message.id),i=r?n.map(e=>e.id===t.message.id?t.message:e):[...n,t.message],a=e.unread[t.place]||!r&&t.place!==e.place;return{...e,conversations:{...e.conversations,[t.place]:i},unread:{...e.unread,[t.place]:a}}}case`gone`:return di(e,t.place,t.id)}}function di(e,t,n){let r=e.conversations[t].filter(e=>e.id!==n);return{...e,conversations:{...e.conversations,[t]:r},menu:e.menu?.message===n?null:e.menu,choosing:e.choosing?.message===n?null:e.choosing}}function fi({people:e,bot:t}){return t===null?e:[t,...e]}function pi({conversations:e,place:t},n){return e[t].find(e=>e.id===n)}var mi=`composer`;function hi(e){return`option-${e}`}function gi(e,t,n){let r={offers:[],reached:-1},i=0,a=async n=>{e.set({trouble:null});let r=await t.ask(n);r.kind===`failed`&&e.set({trouble:r.reason})},o=async n=>{i+=1;let a=i,{draft:o,place:s}=e.get();if(o.kind!==`command`)return;if(o.command.options.find(({name:e})=>e===n)?.suggests!==!0)return e.set(r);let c=await t.ask({act:`suggest`,place:s,command:o.command.name,option:n,typed:o.given[n]?.shown??``,options:oi(o,n)});if(a!==i||e.get().option!==n)return;let l=c.kind===`suggestions`?c.suggestions:[];e.set({offers:Qr(l),reached:-1})},s={go(t){let{unread:i}=e.get(),a={place:t,unread:{...i,[t]:!1},sidebar:!1};e.set({...a,...r,draft:Yr,option:null,trouble:null,menu:null,choosing:null}),n(mi)},toggleSidebar:()=>e.set({sidebar:!e.get().sidebar}),write(t){let n=e.get(),r=Zr(t,n.commands,fi(n));e.set({draft:{kind:`text`,text:t},offers:r,reached:r.length>0?0:-1,trouble:null})},writeOption(t,n){let{draft:r}=e.get();r.kind===`command`&&(e.set({draft:ti(r,t,{shown:n,value:n}),trouble:null}),o(t))},enterOption(t){e.get().option!==t&&(e.set({option:t,...r}),o(t))},addOption(t){let{draft:r}=e.get();r.kind===`command`&&(e.set({draft:ni(r,t)}),n(hi(t)))},removeOption(t){let{draft:i}=e.get();if(i.kind!==`command`)return;let a=ri(i,t);e.set({draft:a,...r});let[o]=a.open;n(o===void 0?mi:hi(o))},reach(t){let{offers:n,reached:r}=e.get();if(n.length===0)return;let i=r===-1&&t===-1?0:r;e.set({reached:(i+t+n.length)%n.length})},pick(t){let{draft:a,option:o}=e.get();if(t.kind===`command`){let i=$r(t.command),[a=null]=i.open;e.set({draft:i,option:null,...r}),n(a===null?mi:hi(a))}else if(t.kind===`mention`&&a.kind===`text`)e.set({draft:ei(a,t.someone),...r}),n(mi);else if(t.kind===`value`&&a.kind===`command`&&o!==null){let{name:n,value:s}=t.suggestion;i+=1,e.set({draft:ti(a,o,{shown:n,value:s}),...r})}},escape(){e.get().offers.length>0?e.set(r):e.get().draft.kind===`command`&&s.leaveCommand()},leaveCommand(){e.set({draft:Yr,option:null,trouble:null,...r}),n(mi)},send(){let t=e.get(),{draft:o,place:s}=t,c=o.kind===`command`?ai(o):null;if(o.kind===`command`&&c!==null)return e.set({draft:{...o,missing:c}}),n(hi(c));let l=ci(o,s,fi(t));l!==null&&(i+=1,e.set({draft:Yr,option:null,...r}),n(mi),a(l))},press:(t,n)=>void a({act:`press`,place:e.get().place,message:t.id,button:n}),choose(t,n){e.set({choosing:null}),a({act:`choose`,place:e.get().place,message:t.id,choice:n})},setChoosing:t=>e.set({choosing:t}),openMenu:t=>e.set({menu:t,choosing:null}),useOn(t,n){e.set({menu:null}),a({act:`use-on`,place:e.get().place,command:n,message:t})},copy(t){e.set({menu:null}),navigator.clipboard.writeText(t.content).catch(()=>e.set({trouble:`Copying was not allowed.`}))},dismiss:t=>e.set(di(e.get(),e.get().place,t.id))};return s}var _i=1e3,vi=`rawi-name`;function yi(e,t){let n=null,r=0,i=new Map,a=t=>{`number`in t?(i.get(t.number)?.(t),i.delete(t.number)):(t.kind===`welcome`&&sessionStorage.setItem(vi,t.me.name),e(t))},o=()=>{let e=sessionStorage.getItem(vi),r=e===null?``:`?${new URLSearchParams({name:e})}`,s=new WebSocket(`ws://${location.host}/conversation${r}`);s.addEventListener(`open`,()=>{n=s}),s.addEventListener(`message`,({data:e})=>a(JSON.parse(String(e)))),s.addEventListener(`close`,()=>{n=null;for(let[e,t]of i)t(bi(e));i.clear(),t(),setTimeout(o,_i)})};return o(),{ask(e){r+=1;let t=r,a={number:t,request:e};return new Promise(e=>{if(n===null)return e(bi(t));i.set(t,e),n.send(JSON.stringify(a))})}}}function bi(e){return{kind:`failed`,number:e,reason:`The playground is not running. Start it again with "npm start".`}}var xi=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Si=Ve(class extends He{constructor(e){if(super(e),e.type!==Be.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=Qe(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=Ye(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=Ye(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=Ye(i[d],a[m]),Je(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=Ye(i[f],a[p]),Je(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=xi(o,p,m),u=xi(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=Je(e,i[d]);Ye(t,a[p]),c[p]=t}else c[p]=Ye(n,a[p]),Je(e,i[d],n),i[t]=null;p++}else $e(i[f]),f--}else $e(i[d]),d++;for(;p<=m;){let t=Je(e,c[m+1]);Ye(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&$e(e)}return this.ut=o,Ze(e,c),A}}),Ci=new URL(`blue-DkFxIIvW.svg`,import.meta.url).href,wi=new URL(`green-C0rSno3j.svg`,import.meta.url).href,Ti=new URL(`orange-CiBBu8yL.svg`,import.meta.url).href,Ei=new URL(`pink-Du7epruT.svg`,import.meta.url).href,Di=new URL(`purple-BqjLyfsG.svg`,import.meta.url).href,Oi=new URL(`rawi-orV6ie5x.svg`,import.meta.url).href,ki=[Ci,wi,Ti,Ei,Di];function Ai({id:e,bot:t}){return t?Oi:ki[Number(BigInt(e)%BigInt(ki.length))]??Ci}var ji=Ve(class extends He{constructor(e){if(super(e),e.type!==Be.PROPERTY&&e.type!==Be.ATTRIBUTE&&e.type!==Be.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ke(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===A||t===j)return t;let n=e.element,r=e.name;if(e.type===Be.PROPERTY){if(t===n[r])return A}else if(e.type===Be.BOOLEAN_ATTRIBUTE){if(!!t===n.hasAttribute(r))return A}else if(e.type===Be.ATTRIBUTE&&n.getAttribute(r)===t+``)return A;return Ze(e),t}});function Mi(e){let t=Object.values(e).filter(e=>typeof e==`number`);return Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t)}function Ni(e,t=`|`){return e.map(e=>ia(e)).join(t)}function Pi(e,t){return typeof t==`bigint`?t.toString():t}var Fi=class{constructor(e){this._getter=e,this._value=void 0}get value(){let e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Ii(e){return new Fi(e)}function Li(e){return e==null}function Ri(e){let t=+!!e.startsWith(`^`),n=e.endsWith(`$`)?e.length-1:e.length;return e.slice(t,n)}function zi(e,t){let n=e/t,r=Math.round(n),i=4*2**-52*Math.max(Math.abs(n),1);return Math.abs(n-r)<i?0:n-r}function Bi(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function Vi(e){let t=Object.getOwnPropertyDescriptor(e,`shape`);return t?.get?t.get.raw:t?.value}function Hi(e){return Vi(e._zod.def)??e._zod.def.shape}function Ui(e,t,n){Object.defineProperty(e,t,{get(){let e=n();return Bi(this,t,e),e},enumerable:!0,configurable:!0})}function Wi(e,t,n){t in e?Bi(e,t,n):e[t]=n}function Gi(e,t,n,r){let i=Hi(t);for(let a of n){let n=Object.getOwnPropertyDescriptor(i,a);n.enumerable&&(n.get?Ui(e,a,()=>{let e=t._zod.def.shape[a];return r?r(e,a):e}):Wi(e,a,r?r(n.value,a):n.value))}}function Ki(e,t){for(let n of Reflect.ownKeys(t)){let r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?Ui(e,n,()=>t[n]):Wi(e,n,r.value))}}function qi(...e){let t={};for(let n of e){let e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}function Ji(e){return JSON.stringify(e)}function Yi(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,``).replace(/[\s_-]+/g,`-`).replace(/^-+|-+$/g,``)}var Xi=`captureStackTrace`in Error?Error.captureStackTrace:(...e)=>{};function Zi(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var Qi=Ii(()=>{if(qa.jitless||typeof navigator<`u`&&navigator?.userAgent?.includes(`Cloudflare`))return!1;try{return Function(``),!0}catch{return!1}});function $i(e){if(Zi(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!=`function`)return!0;let n=t.prototype;return Zi(n)!==!1&&Object.prototype.hasOwnProperty.call(n,`isPrototypeOf`)!==!1}function ea(e){return $i(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var ta=new Set([`string`,`number`,`symbol`]);function na(e){return e.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`)}function ra(e,t,n){let r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function G(e){let t=e;if(!t)return{};if(typeof t==`string`)return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error==`string`?{...t,error:()=>t.error}:t}function ia(e){return typeof e==`bigint`?e.toString()+`n`:typeof e==`string`?`"${e}"`:`${e}`}function aa(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout===`optional`)}var oa={safeint:[-(2**53-1),2**53-1],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},sa={int64:[BigInt(`-9223372036854775808`),BigInt(`9223372036854775807`)],uint64:[BigInt(0),BigInt(`18446744073709551615`)]};function ca(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw Error(`.pick() cannot be used on object schemas containing refinements`);let i={};return Gi(i,e,la(e,t)),ra(e,qi(n,{shape:i,checks:[]}))}function la(e,t){let n=Hi(e),r=[];for(let e of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw Error(`Unrecognized key: "${String(e)}"`);t[e]&&r.push(e)}return r}function ua(e,t){let n=e._zod.def,r=n.checks;if(r&&r.length>0)throw Error(`.omit() cannot be used on object schemas containing refinements`);let i=new Set(la(e,t)),a={};return Gi(a,e,Reflect.ownKeys(Hi(e)).filter(e=>!i.has(e))),ra(e,qi(n,{shape:a,checks:[]}))}function da(e,t){if(!$i(t))throw Error(`Invalid input to extend: expected a plain object`);let n=e._zod.def.checks;if(n&&n.length>0){let n=Hi(e);for(let e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return ra(e,qi(e._zod.def,{shape:fa(e,t)}))}function fa(e,t){let n={};return Gi(n,e,Reflect.ownKeys(Hi(e))),Ki(n,t),n}function pa(e,t){if(!$i(t))throw Error(`Invalid input to safeExtend: expected a plain object`);return ra(e,qi(e._zod.def,{shape:fa(e,t)}))}function ma(e,t){if(!t?._zod?.def)throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);let n={};return Gi(n,e,Reflect.ownKeys(Hi(e))),Gi(n,t,Reflect.ownKeys(Hi(t))),ra(e,qi(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]}))}function ha(e,t,n,r=`partial`){let i=t._zod.def.checks;if(i&&i.length>0)throw Error(`.${r}() cannot be used on object schemas containing refinements`);let a=n?new Set(la(t,n)):void 0,o={};return Gi(o,t,Reflect.ownKeys(Hi(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:`optional`,innerType:t}))),ra(t,qi(t._zod.def,{shape:o,checks:[]}))}function ga(e,t,n){let r=n?new Set(la(t,n)):void 0,i={};return Gi(i,t,Reflect.ownKeys(Hi(t)),(t,n)=>r&&!r.has(n)?t:new e({type:`nonoptional`,innerType:t})),ra(t,qi(t._zod.def,{shape:i}))}function _a(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function va(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function ya(e,t){return t.map(t=>{var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t})}function ba(e){return typeof e==`string`?e:e?.message}function xa(e){let t=[];for(let n of e??[]){let e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;let r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function Sa(e,t,n){var r;for(let i=t;i<e.length;i++)(r=e[i]).schema??(r.schema=n)}function Ca(e,t,n){var r;let i=e.inst?._zod?.traits;i?.has(`$ZodType`)&&(i.has(`$ZodCheck`)?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let a=e.schema===e.inst?void 0:e.schema?._zod.def?.error,o=e.message?e.message:ba(e.inst?._zod.def?.error?.(e))??ba(a?.(e))??ba(t?.error?.(e))??ba(n.customError?.(e))??ba(n.localeError?.(e))??`Invalid input`,s={};for(let t of Object.keys(e))t!==`inst`&&t!==`schema`&&t!==`continue`&&t!==`input`&&t!==`__proto__`&&(s[t]=e[t]);return s.path??=[],s.message=o,t?.reportInput&&(s.input=e.input),s}var wa=/[\uD800-\uDBFF]/;function Ta(e){let t=e.length;if(!wa.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)==55296&&(e.charCodeAt(r+1)&64512)==56320&&(n--,r++);return n}function Ea(e){return Array.isArray(e)?`array`:typeof e==`string`?`string`:`unknown`}function Da(e){let t=typeof e;switch(t){case`number`:return Number.isNaN(e)?`nan`:`number`;case`object`:{if(e===null)return`null`;if(Array.isArray(e))return`array`;let t=e;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&`constructor`in t&&t.constructor)return t.constructor.name}}return t}function Oa(...e){let[t,n,r]=e;return typeof t==`string`?{message:t,code:`custom`,input:n,inst:r}:{...t}}function ka(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Na(e,n,r.value)}}function Aa(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function ja(e,t,n){return Aa(e,t,n,!1)}function Ma(e,t){for(let n in e){let r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Aa(this,n,r(this))},set(e){Aa(this,n,e)}})}return t}function Na(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Aa(this,t,n.bind(this))},set(e){Aa(this,t,e)}})}function Pa(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Fa,Ia=!1,La={configurable:!0,get(){Ia=!0}};function K(e,t,n){let r=Object.getPrototypeOf(e._zod);t in r&&Fa!==e._zod?Fa=void 0:(Fa=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,La);let e=Ia;Ia=!1;try{let r=n(this);return Ia?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),Ia||=e,r}catch(n){throw delete this[t],Ia||=e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}function Ra(e,t,n,r){let i=Pa(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){let e={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}var za=`~constantCatch`;function Ba(e){let t=()=>e;return t[za]=!0,t}var Va,Ha={value:void 0,enumerable:!1},Ua=`captureStackTrace`in Error?Error:null;function Wa(e){let t=Ua;if(t){let n=t.stackTraceLimit;if(typeof n==`number`){try{t.stackTraceLimit=0}catch{return Ua=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function q(e,t,n,r){let i={};function a(e){this.def=e,this.constr=d,this.traits=new Set}a.prototype=i;let o=n,s=o&&new WeakSet;function c(n,r){if(!n._zod){Ha.value=new a(r);try{Object.defineProperty(n,"_zod",Ha)}finally{Ha.value=void 0}}else if(n._zod.traits.has(e))return;if(n._zod.traits.add(e),t(n,r),s){let e=Object.getPrototypeOf(n),t=n._zod.constr.prototype,r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r);let i=r??e;s.has(i)||(s.add(i),ka(i,o))}let i=d.prototype;for(let e in i)Object.prototype.hasOwnProperty.call(i,e)&&(e in n||(n[e]=i[e].bind(n)))}let l=r?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(e){let t=r?.Parent?Wa(u):this;c(t,e);let n=t._zod.deferred;if(n){for(let e of n)e();t._zod.deferred=void 0}let i=globalThis.__zod_globalConfig?.postProcessor;return i&&i(t),t}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:t=>r?.Parent&&t instanceof r.Parent?!0:t?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var Ga=class extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}},Ka=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name=`ZodEncodeError`}};(Va=globalThis).__zod_globalConfig??(Va.__zod_globalConfig={});var qa=globalThis.__zod_globalConfig;function Ja(e){return e&&Object.assign(qa,e),qa}function Ya(){let e=this._zod;return e.message??=JSON.stringify(e.def,Pi,2),e.message}function Xa(e){this._zod.message=e}var Za={get:Ya,set:Xa,enumerable:!0,configurable:!0},Qa={value:void 0,enumerable:!1},$a=new WeakSet([Object.prototype,Error.prototype]),eo=q(`$ZodError`,(e,t)=>{e.name=`$ZodError`,Qa.value=t,Object.defineProperty(e,"issues",Qa),Qa.value=void 0,Object.defineProperty(e,"message",Za);let n=Object.getPrototypeOf(e);$a.has(n)||($a.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){let e=()=>this.message;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))});function to(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t===`__proto__`?Object.defineProperty(e,t,{value:n(),writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function no(e,t=e=>e.message){let n={},r=[];for(let i of e.issues)i.path.length>0?to(n,i.path[0],()=>[]).push(t(i)):r.push(t(i));return{formErrors:r,fieldErrors:n}}function ro(e,t=e=>e.message){let n={_errors:[]},r=(e,i=[])=>{for(let a of e.issues)if(a.code===`invalid_union`&&a.errors.length)a.errors.map(e=>r({issues:e},[...i,...a.path]));else if(a.code===`invalid_key`)r({issues:a.issues},[...i,...a.path]);else if(a.code===`invalid_element`)r({issues:a.issues},[...i,...a.path]);else{let e=[...i,...a.path];if(e.length===0)n._errors.push(t(a));else{let r=n,i=0;for(;i<e.length;){let n=e[i],o=i===e.length-1;if(n===`_errors`){o&&r._errors.push(t(a)),i++;continue}Object.prototype.hasOwnProperty.call(r,n)||Object.defineProperty(r,n,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let s=r[n];o&&s._errors.push(t(a)),r=s,i++}}}};return r(e),n}function io(e,t){return{callee:t?.callee??e,Err:t?.Err}}var ao=e=>{let t=(n,r,i,a)=>{let o=i?{...i,async:!1}:{async:!1},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new Ga;if(s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>Ca(e,o,Ja())));throw Xi(n,a?.callee??t),n}return s.value};return t},oo=e=>{let t=async(n,r,i,a)=>{let o=i?{...i,async:!0}:{async:!0},s=n._zod.run({value:r,issues:[]},o);if(s instanceof Promise&&(s=await s),s.issues.length){let n=new((a?.Err)??e)(s.issues.map(e=>Ca(e,o,Ja())));throw Xi(n,a?.callee??t),n}return s.value};return t},so=e=>(t,n,r)=>{let i=r?{...r,async:!1}:{async:!1},a=t._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new Ga;return a.issues.length?co(e,a.issues,i):{success:!0,data:a.value}};function co(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(e=>Ca(e,n,Ja()))),t=void 0,n=void 0),r},set error(e){r=e,t=void 0,n=void 0}}}var lo=e=>async(t,n,r)=>{let i=r?{...r,async:!0}:{async:!0},a=t._zod.run({value:n,issues:[]},i);return a instanceof Promise&&(a=await a),a.issues.length?co(e,a.issues,i):{success:!0,data:a.value}},uo=Symbol.for(`zod.compile.invalid`),fo=Symbol.for(`zod.compile.fallback`),po=((e,t,n)=>{let r=e._zod.bag.validator;if(r!==void 0){if(r(t)!==uo)return!0;if(r.definite===!0&&n===void 0)return!1}return mo(e,t,n)});function mo(e,t,n){let r=n?{...n,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},i=e._zod.bag.fallbackRun,a;if(i?(r[fo]=!0,a=i({value:t,issues:[]},r)):a=e._zod.run({value:t,issues:[]},r),a instanceof Promise)throw new Ga;return a.issues.length===0}var ho=async(e,t,n)=>{let r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},i=e._zod.run({value:t,issues:[]},r);return i instanceof Promise&&(i=await i),i.issues.length===0},go=e=>{let t=ao(e),n=(e,r,i,a)=>{let o=i?{...i,direction:`backward`}:{direction:`backward`};return t(e,r,o,io(n,a))};return n},_o=e=>{let t=ao(e),n=(e,r,i,a)=>t(e,r,i,io(n,a));return n},vo=e=>{let t=oo(e),n=async(e,r,i,a)=>{let o=i?{...i,direction:`backward`}:{direction:`backward`};return await t(e,r,o,io(n,a))};return n},yo=e=>{let t=oo(e),n=async(e,r,i,a)=>await t(e,r,i,io(n,a));return n},bo=e=>(t,n,r)=>{let i=r?{...r,direction:`backward`}:{direction:`backward`};return so(e)(t,n,i)},xo=e=>(t,n,r)=>so(e)(t,n,r),So=e=>async(t,n,r)=>{let i=r?{...r,direction:`backward`}:{direction:`backward`};return lo(e)(t,n,i)},Co=e=>async(t,n,r)=>lo(e)(t,n,r),wo=/^[cC][0-9a-z]{6,}$/,To=/^[0-9a-z]+$/,Eo=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Do=/^[0-9a-vA-V]{20}$/,Oo=/^[A-Za-z0-9]{27}$/,ko=/^[a-zA-Z0-9_-]{21}$/;function Ao(e){return RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var jo=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,Mo=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,No=e=>e?RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,Po=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,Fo=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;function Io(){return new RegExp(Fo,`u`)}var Lo=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Ro=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,zo=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Bo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,Vo=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Ho=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,Uo=/^https?$/,Wo=/^\+[1-9]\d{6,14}$/,Go=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;function Ko(e){return RegExp(`^${e}$`)}var qo=Ko(Go);function Jo(e){let t=`(?:[01]\\d|2[0-3]):[0-5]\\d`;return typeof e.precision==`number`?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Yo(e){return RegExp(`^${Jo(e)}$`)}function Xo(e){let t=[`Z`];e.offset&&t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);let n=`${Jo({precision:e.precision,seconds:!0})}(?:${t.join(`|`)})`,r=e.local?`${n}|${Jo({precision:e.precision})}`:n;return RegExp(`^${Go}T(?:${r})$`)}var Zo=/^[\s\S]{0,}$/,Qo=/^-?\d+$/,$o=/^-?\d+(?:\.\d+)?$/,es=/^[^A-Z]*$/,ts=/^[^a-z]*$/,ns=q(`$ZodCheck`,(e,t)=>{var n;e._zod??={},e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),rs=e=>{let t=e.value;return!Li(t)&&t.length!==void 0},is={number:`number`,bigint:`bigint`,object:`date`},as=q(`$ZodCheckLessThan`,(e,t)=>{ns.init(e,t);let n=is[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:is[typeof r.value]??n,code:`too_big`,maximum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),os=q(`$ZodCheckGreaterThan`,(e,t)=>{ns.init(e,t);let n=is[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:is[typeof r.value]??n,code:`too_small`,minimum:typeof t.value==`object`?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ss=q(`$ZodCheckMultipleOf`,(e,t)=>{ns.init(e,t),e._zod.check=n=>{if(typeof n.value!=typeof t.value)throw Error(`Cannot mix number and bigint in multiple_of check.`);(typeof n.value==`bigint`?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):zi(n.value,t.value)===0)||n.issues.push({origin:typeof n.value,code:`not_multiple_of`,divisor:t.value,input:n.value,inst:e,continue:!t.abort})}}),cs=q(`$ZodCheckNumberFormat`,(e,t)=>{ns.init(e,t),t.format=t.format||`float64`;let n=t.format?.includes(`int`),r=n?`int`:`number`,[i,a]=oa[t.format];e._zod.check=o=>{let s=o.value;if(n){if(!Number.isInteger(s)){o.issues.push({expected:r,format:t.format,code:`invalid_type`,continue:!1,input:s,inst:e});return}if(!Number.isSafeInteger(s)){s>0?o.issues.push({input:s,code:`too_big`,maximum:2**53-1,note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort}):o.issues.push({input:s,code:`too_small`,minimum:-(2**53-1),note:`Integers must be within the safe integer range.`,inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}s<i&&o.issues.push({origin:`number`,input:s,code:`too_small`,minimum:i,inclusive:!0,inst:e,continue:!t.abort}),s>a&&o.issues.push({origin:`number`,input:s,code:`too_big`,maximum:a,inclusive:!0,inst:e,continue:!t.abort})}}),ls=q(`$ZodCheckMaxLength`,(e,t)=>{var n;ns.init(e,t),(n=e._zod.def).when??(n.when=rs),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>t.maximum?Ta(r):i)<=t.maximum)return;let a=Ea(r);n.issues.push({origin:a,code:`too_big`,maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),us=q(`$ZodCheckMinLength`,(e,t)=>{var n;ns.init(e,t),(n=e._zod.def).when??(n.when=rs),e._zod.check=n=>{let r=n.value,i=r.length;if((typeof r==`string`&&i>=t.minimum&&i<t.minimum*2?Ta(r):i)>=t.minimum)return;let a=Ea(r);n.issues.push({origin:a,code:`too_small`,minimum:t.minimum,inclusive:!0,input:r,inst:e,continue:!t.abort})}}),ds=q(`$ZodCheckLengthEquals`,(e,t)=>{var n;ns.init(e,t),(n=e._zod.def).when??(n.when=rs),e._zod.check=n=>{let r=n.value,i=r.length,a=typeof r==`string`&&i>=t.length&&i<=t.length*2?Ta(r):i;if(a===t.length)return;let o=Ea(r),s=a>t.length;n.issues.push({origin:o,...s?{code:`too_big`,maximum:t.length}:{code:`too_small`,minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),fs=q(`$ZodCheckStringFormat`,(e,t)=>{var n,r;ns.init(e,t),t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),ps=q(`$ZodCheckRegex`,(e,t)=>{fs.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:`string`,code:`invalid_format`,format:`regex`,input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),ms=q(`$ZodCheckLowerCase`,(e,t)=>{t.pattern??=es,fs.init(e,t)}),hs=q(`$ZodCheckUpperCase`,(e,t)=>{t.pattern??=ts,fs.init(e,t)}),gs=q(`$ZodCheckIncludes`,(e,t)=>{ns.init(e,t);let n=na(t.includes);t.pattern=new RegExp(typeof t.position==`number`?`^.{${t.position},}${n}`:n),e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:`string`,code:`invalid_format`,format:`includes`,includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),_s=q(`$ZodCheckStartsWith`,(e,t)=>{ns.init(e,t);let n=RegExp(`^${na(t.prefix)}.*`);t.pattern??=n,e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:`string`,code:`invalid_format`,format:`starts_with`,prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),vs=q(`$ZodCheckEndsWith`,(e,t)=>{ns.init(e,t);let n=RegExp(`.*${na(t.suffix)}$`);t.pattern??=n,e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:`string`,code:`invalid_format`,format:`ends_with`,suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}}),ys=q(`$ZodCheckOverwrite`,(e,t)=>{ns.init(e,t),e._zod.check=e=>{e.value=t.tx(e.value)}}),bs=class{constructor(e=[],t={}){this.content=[],this.indent=0,this.args=e,this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{--this.indent}}write(e){if(typeof e==`function`){e(this,{execution:`sync`}),e(this,{execution:`async`});return}let t=e.split(`
`).filter(e=>e),n=Math.min(...t.map(e=>e.length-e.trimStart().length)),r=t.map(e=>e.slice(n)).map(e=>` `.repeat(this.indent*2)+e);for(let e of r)this.content.push(e)}compile(){let e=Function,t=this?.content??[``];return new e(...Object.keys(this.closed),`return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`)(...Object.values(this.closed))}},xs={major:4,minor:6,patch:7},J=q(`$ZodType`,(e,t)=>{var n;e??={},e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=xs;let r=e._zod.def.checks,i=e._zod.traits.has(`$ZodCheck`)?[e,...r??[]]:r?.length?[...r]:[];for(let t of i)for(let n of t._zod.onattach)n(e);if(i.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let t=(t,n,r)=>{if(t.memo)return t;let i=_a(t),a;for(let o of n){if(o._zod.def.when){if(va(t)||!o._zod.def.when(t))continue}else if(i)continue;let n=t.issues.length,s=o._zod.check(t);if(s instanceof Promise&&r?.async===!1)throw new Ga;if(a||s instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await s,t.issues.length!==n&&(Sa(t.issues,n,e),i||=_a(t,n))});else{if(t.issues.length===n)continue;Sa(t.issues,n,e),i||=_a(t,n)}}return a?a.then(()=>t):t},n=(n,r,a)=>{if(_a(n))return n.aborted=!0,n;let o=t(r,i,a);if(o instanceof Promise){if(a.async===!1)throw new Ga;return o.then(t=>e._zod.parse(t,a))}return e._zod.parse(o,a)};e._zod.run=(r,a)=>{if(a.skipChecks)return e._zod.parse(r,a);if(a.direction===`backward`){let t=e._zod.parse({value:r.value,issues:[]},{...a,skipChecks:!0});return t instanceof Promise?t.then(e=>n(e,r,a)):n(t,r,a)}let o=e._zod.parse(r,a);if(o instanceof Promise){if(a.async===!1)throw new Ga;return o.then(e=>t(e,i,a))}return t(o,i,a)}}},{get"~standard"(){return ja(this,`~standard`,ws(this))},set"~standard"(e){Aa(this,`~standard`,e)}}),Ss=(e,t)=>e.issues.length?{issues:e.issues.map(e=>Ca(e,t,Ja()))}:{value:e.value};async function Cs(e,t){let n={async:!0};return Ss(await e._zod.run({value:t,issues:[]},n),n)}function ws(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Ss(r,n)}catch{}return Cs(e,t)},vendor:`zod`,version:1}}var Ts=q(`$ZodString`,(e,t)=>{J.init(e,t),e._zod.pattern=t.pattern??Zo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value==`string`||n.issues.push({expected:`string`,code:`invalid_type`,input:n.value,inst:e}),n}}),Y=q(`$ZodStringFormat`,(e,t)=>{fs.init(e,t),Ts.init(e,t)}),Es=q(`$ZodGUID`,(e,t)=>{t.pattern??=Mo,Y.init(e,t)}),Ds=q(`$ZodUUID`,(e,t)=>{if(t.version){let e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(e===void 0)throw Error(`Invalid UUID version: "${t.version}"`);t.pattern??=No(e)}else t.pattern??=No();Y.init(e,t)}),Os=q(`$ZodEmail`,(e,t)=>{t.pattern??=Po,Y.init(e,t)});function ks(e){try{return typeof URL<`u`&&typeof URL.canParse==`function`?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function As(e,t){return!(`normalize`in t)&&!(`hostname`in t)&&!(`protocol`in t)?ks(e)||2:js(e,t)}function js(e,t){if(!t.normalize&&t.protocol?.source===Uo.source&&!/^https?:\/\//i.test(e))return 1;try{if(typeof URL<`u`){let t=URL;if(typeof t.parse==`function`)return t.parse(e)??2}return new URL(e)}catch{return 2}}var Ms=/[\t\n\r]/g;function Ns(e){return e.replace(Ms,``)}function Ps(e,t){return t.lastIndex=0,t.test(e.hostname)}function Fs(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(`:`)?e.protocol.slice(0,-1):e.protocol)}var Is=q(`$ZodURL`,(e,t)=>{Y.init(e,t),e._zod.check=n=>{try{let r=n.value.trim(),i=As(r,t);if(i===1){n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid URL format`,input:n.value,inst:e,continue:!t.abort});return}if(i===2){n.issues.push({code:`invalid_format`,format:`url`,input:n.value,inst:e,continue:!t.abort});return}if(i===!0){n.value=Ns(r);return}t.hostname&&!Ps(i,t.hostname)&&n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid hostname`,pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort}),t.protocol&&!Fs(i,t.protocol)&&n.issues.push({code:`invalid_format`,format:`url`,note:`Invalid protocol`,pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort}),n.value=t.normalize?i.href:Ns(r);return}catch{n.issues.push({code:`invalid_format`,format:`url`,input:n.value,inst:e,continue:!t.abort})}}}),Ls=q(`$ZodEmoji`,(e,t)=>{t.pattern??=Io(),Y.init(e,t)}),Rs=q(`$ZodNanoID`,(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw Error(`Invalid nanoid length: ${t.length}`);t.pattern??=t.length===void 0?ko:Ao(t.length),Y.init(e,t)}),zs=q(`$ZodCUID`,(e,t)=>{t.pattern??=wo,Y.init(e,t)}),Bs=q(`$ZodCUID2`,(e,t)=>{t.pattern??=To,Y.init(e,t)}),Vs=q(`$ZodULID`,(e,t)=>{t.pattern??=Eo,Y.init(e,t)}),Hs=q(`$ZodXID`,(e,t)=>{t.pattern??=Do,Y.init(e,t)}),Us=q(`$ZodKSUID`,(e,t)=>{t.pattern??=Oo,Y.init(e,t)}),Ws=q(`$ZodISODateTime`,(e,t)=>{t.pattern??=Xo(t),Y.init(e,t)}),Gs=q(`$ZodISODate`,(e,t)=>{t.pattern??=qo,Y.init(e,t)}),Ks=q(`$ZodISOTime`,(e,t)=>{t.pattern??=Yo(t),Y.init(e,t)}),qs=q(`$ZodISODuration`,(e,t)=>{t.pattern??=jo,Y.init(e,t)}),Js=q(`$ZodIPv4`,(e,t)=>{t.pattern??=Lo,Y.init(e,t)}),Ys=/^[0-9a-fA-F:.]+$/;function Xs(e){return Ys.test(e)?ks(`http://[${e}]`):!1}var Zs=q(`$ZodIPv6`,(e,t)=>{t.pattern??=Ro,Y.init(e,t),e._zod.check=n=>{Xs(n.value)||n.issues.push({code:`invalid_format`,format:`ipv6`,input:n.value,inst:e,continue:!t.abort})}}),Qs=q(`$ZodCIDRv4`,(e,t)=>{t.pattern??=zo,Y.init(e,t)});function $s(e){let t=e.split(`/`);if(t.length!==2)return!1;let[n,r]=t;if(!r)return!1;let i=Number(r);return`${i}`!==r||i<0||i>128?!1:Xs(n)}var ec=q(`$ZodCIDRv6`,(e,t)=>{t.pattern??=Bo,Y.init(e,t),e._zod.check=n=>{$s(n.value)||n.issues.push({code:`invalid_format`,format:`cidrv6`,input:n.value,inst:e,continue:!t.abort})}});function tc(e){if(e===``)return!0;if(/\s/.test(e)||e.length%4!=0)return!1;try{return atob(e),!0}catch{return!1}}var nc=/^[0-9a-zA-Z+/]*={0,2}$/,rc=q(`$ZodBase64`,(e,t)=>{t.pattern??=nc,Y.init(e,t),e._zod.check=n=>{tc(n.value)||n.issues.push({code:`invalid_format`,format:`base64`,input:n.value,inst:e,continue:!t.abort})}}),ic=/^[A-Za-z0-9_-]*$/;function ac(e){if(!ic.test(e))return!1;let t=e.replace(/[-_]/g,e=>e===`-`?`+`:`/`);return tc(t.padEnd(Math.ceil(t.length/4)*4,`=`))}var oc=q(`$ZodBase64URL`,(e,t)=>{t.pattern??=ic,Y.init(e,t),e._zod.check=n=>{ac(n.value)||n.issues.push({code:`invalid_format`,format:`base64url`,input:n.value,inst:e,continue:!t.abort})}}),sc=q(`$ZodE164`,(e,t)=>{t.pattern??=Wo,Y.init(e,t)});function cc(e,t=null){try{let n=e.split(`.`);if(n.length!==3)return!1;let[r]=n;if(!r)return!1;let i=JSON.parse(atob(r));return!(`typ`in i&&i?.typ!==`JWT`||!i.alg||t&&(!(`alg`in i)||i.alg!==t))}catch{return!1}}var lc=q(`$ZodJWT`,(e,t)=>{Y.init(e,t),e._zod.check=n=>{cc(n.value,t.alg)||n.issues.push({code:`invalid_format`,format:`jwt`,input:n.value,inst:e,continue:!t.abort})}}),uc=q(`$ZodNumber`,(e,t)=>{J.init(e,t),e._zod.pattern=$o,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}let i=n.value;if(typeof i==`number`&&!Number.isNaN(i)&&Number.isFinite(i))return n;let a=typeof i==`number`?Number.isNaN(i)?`NaN`:Number.isFinite(i)?void 0:String(i):void 0;return n.issues.push({expected:`number`,code:`invalid_type`,input:i,inst:e,...a?{received:a}:{}}),n}}),dc=q(`$ZodNumberFormat`,(e,t)=>{cs.init(e,t),uc.init(e,t)}),fc=q(`$ZodUnknown`,(e,t)=>{J.init(e,t),e._zod.parse=e=>e}),pc=q(`$ZodNever`,(e,t)=>{J.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:`never`,code:`invalid_type`,input:t.value,inst:e}),t)});function mc(e,t){let n=xa(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(e=>e[0])),i=e._zod.parse;e._zod.parse=(n,a)=>{let o=t(n.value);if(o>r&&!a?.skipChecks&&a?.direction!==`backward`){for(let[t,r]of xa(e._zod.def.checks))if(o>t&&r._zod.def.when(n)){let t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,Sa(n.issues,t,e),n}}return i(n,a)}}var hc=e=>Array.isArray(e)?e.length:-1;function gc(e,t,n){e.issues.length&&t.issues.push(...ya(n,e.issues)),t.value[n]=e.value}var _c=q(`$ZodArray`,(e,t)=>{J.init(e,t);let n=qa.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!Array.isArray(a))return r.issues.push({expected:`array`,code:`invalid_type`,input:a,inst:e}),r;r.value=n?n.alloc(e,r,Array(a.length),i):Array(a.length);let o=[],s=i?.abortEarly;for(let e=0;e<a.length;e++){let n=a[e],c=t.element._zod.run({value:n,issues:[]},i);if(c instanceof Promise)o.push(c.then(t=>gc(t,r,e)));else if(gc(c,r,e),s&&c.issues.length!==0&&_a(c))break}return o.length?Promise.all(o).then(()=>r):r},mc(e,hc)});function vc(e,t,n,r,i,a){let o=n in r,s=a===`optional`;if(o||!s||i!==`optional`){if(e.issues.length){if(i!==void 0&&s&&!o)return;t.issues.push(...ya(n,e.issues))}!o&&i===void 0?e.issues.length||t.issues.push({code:`invalid_type`,expected:`nonoptional`,input:void 0,path:[n]}):e.value===void 0?(o||i===`defaulted`&&!s)&&(t.value[n]=void 0):t.value[n]=e.value}}var yc=[];function bc(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:yc,i=r.length?[...t,...r]:t;for(let t of i)if(!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);let a=aa(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(a)}}function xc(e,t,n,r,i,a,o){let s=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,f=l.optout,p=0;for(let i in t){if(o&&n.issues.length!==p){if(_a(n,p))break;p=n.issues.length}if(c.has(i))continue;if(i===`__proto__`){u===`never`&&s.push(i);continue}if(u===`never`){s.push(i);continue}let a=l.run({value:t[i],issues:[]},r);a instanceof Promise?e.push(a.then(e=>vc(e,n,i,t,d,f))):vc(a,n,i,t,d,f)}return s.length&&n.issues.push({code:`unrecognized_keys`,keys:s,input:t,inst:a,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Sc=q(`$ZodObject`,(e,t)=>{J.init(e,t);let n=Object.getOwnPropertyDescriptor(t,`shape`),r=n?.get?n.get.raw:t.shape??{};if(r){let e=()=>{let n={...r};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=r,Object.defineProperty(t,"shape",{get:e})}let i=Ii(()=>bc(t));K(e,`propValues`,e=>{let t=e.def.shape,n={};for(let e in t){let r=t[e]._zod;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||Bi(n,e,new Set);for(let t of r.values)n[e].add(t);r.optin!==void 0&&n[e].add(void 0)}}return n});let a=Zi,o=t.catchall,s,c=qa.memoizer;c?.attach(e),e._zod.parse=(t,n)=>{s??=i.value;let r=t.value;if(!a(r))return t.issues.push({expected:`object`,code:`invalid_type`,input:r,inst:e}),t;t.value=c?c.alloc(e,t,{},n):{};let l=[],u=s.shape,d=n?.abortEarly,f=t.issues.length;for(let e of s.allKeys){if(d&&t.issues.length!==f){if(_a(t,f))break;f=t.issues.length}if(e===`__proto__`)continue;let i=u[e],a=i._zod.optin,o=i._zod.optout,s=i._zod.run({value:r[e],issues:[]},n);s instanceof Promise?l.push(s.then(n=>vc(n,t,e,r,a,o))):vc(s,t,e,r,a,o)}return o?xc(l,r,t,n,i.value,e,d===!0):l.length?Promise.all(l).then(()=>t):t}}),Cc=q(`$ZodObjectJIT`,(e,t)=>{Sc.init(e,t);let n=e._zod.parse,r=Ii(()=>bc(t)),i=qa.memoizer,a=t=>{let n=r.value,a=n.symbolKeys,o=new bs([`payload`,`ctx`],{shape:t,inst:e,memo:i,syms:a}),s=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,c=(e,t)=>`
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;o.write(`const input = payload.value;`);let l=Object.create(null),u=0;for(let e of n.allKeys)l[e]=`key_${u++}`;o.write(i?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`);for(let e of n.allKeys){if(e===`__proto__`)continue;let n=l[e],r=typeof e==`symbol`?`syms[${a.indexOf(e)}]`:Ji(e),i=`${r} in input`,u=t[e],d=u?._zod?.optin,f=d!==void 0,p=u?._zod?.optout===`optional`;if(o.write(`const ${n} = ${s(r)};`),f&&p){let e=d===`optional`?`${n}_present`:`${n}.value !== undefined || ${n}_present`;o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n,r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `)}else f?(o.write(`
        if (${n}.issues.length) {${c(n,r)}
        }
      `),d===`defaulted`?o.write(`newResult[${r}] = ${n}.value;`):o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `)):o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n,r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `)}return o.write(`payload.value = newResult;`),o.write(`return payload;`),o.compile()},o,s=Zi,c=!qa.jitless,l=c&&Qi.value,u=t.catchall,d;e._zod.parse=(i,f)=>{d??=r.value;let p=i.value;return s(p)?c&&l&&f?.async===!1&&f.jitless!==!0?(o||=a(t.shape),i=o(i,f),u?xc([],p,i,f,d,e,f?.abortEarly===!0):i):n(i,f):(i.issues.push({expected:`object`,code:`invalid_type`,input:p,inst:e}),i)}});function wc(e,t,n,r){for(let n of e)if(n.issues.length===0)return t.value=n.value,t;let i=e.filter(e=>!_a(e));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:`invalid_union`,input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>Ca(e,r,Ja())))}),t)}var Tc=q(`$ZodUnion`,(e,t)=>{J.init(e,t),K(e,`optin`,e=>e.def.options.some(e=>e._zod.optin===`defaulted`)?`defaulted`:e.def.options.some(e=>e._zod.optin!==void 0)?`optional`:void 0),K(e,`optout`,e=>e.def.options.some(e=>e._zod.optout===`optional`)?`optional`:void 0),K(e,`values`,e=>{if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}),K(e,`pattern`,e=>{if(e.def.options.every(e=>e._zod.pattern)){let t=e.def.options.map(e=>e._zod.pattern);return RegExp(`^(${t.map(e=>Ri(e.source)).join(`|`)})$`)}});let n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,i)=>{if(n)return n(r,i);let a=!1,o=[];for(let e of t.options){let t=e._zod.run({value:r.value,issues:[]},i);if(t instanceof Promise)o.push(t),a=!0;else{if(t.issues.length===0)return t;o.push(t)}}return a?Promise.all(o).then(t=>wc(t,r,e,i)):wc(o,r,e,i)}});function Ec(e){let t=new Map;for(let n of e.options){let r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);for(let e of r)if(t.has(e)){if(e!==void 0)throw Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else t.set(e,n)}return t}var Dc=q(`$ZodDiscriminatedUnion`,(e,t)=>{t.inclusive=!1,Tc.init(e,t);let n=e._zod.parse;K(e,`propValues`,e=>{let t={},n=0;for(let r of e.def.options){let i=r._zod.propValues;if(!i||Object.keys(i).length===0)throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);i[e.def.discriminator]?.has(void 0)&&n++;for(let[e,n]of Object.entries(i)){Object.prototype.hasOwnProperty.call(t,e)||Bi(t,e,new Set);for(let r of n)t[e].add(r)}}return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t}),t.options.forEach((e,n)=>{let r=Vi(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw Error(`Invalid discriminated union option at index "${n}"`)});let r=Ii(()=>Ec(t));e._zod.parse=(i,a)=>{let o=i.value;if(!Zi(o))return i.issues.push({code:`invalid_type`,expected:`object`,input:o,inst:e}),i;let s=o?.[t.discriminator],c=r.value.get(s);return c&&(s!==void 0||a.direction!==`backward`)?c._zod.run(i,a):t.unionFallback||a.direction===`backward`?n(i,a):(i.issues.push({code:`invalid_union`,errors:[],note:`No matching discriminator`,discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:o,path:[t.discriminator],inst:e}),i)}}),Oc=q(`$ZodIntersection`,(e,t)=>{J.init(e,t),e._zod.parse=(e,n)=>{let r=e.value,i=t.left._zod.run({value:r,issues:[]},n),a=t.right._zod.run({value:r,issues:[]},n);return i instanceof Promise||a instanceof Promise?Promise.all([i,a]).then(([t,n])=>Ac(e,t,n)):Ac(e,i,a)}});function kc(e,t){if(e===t||e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if($i(e)&&$i(t)){let n=Object.keys(t),r=Object.keys(e).filter(e=>n.indexOf(e)!==-1),i={...e,...t};Object.prototype.hasOwnProperty.call(i,`__proto__`)&&delete i.__proto__;for(let n of r){if(n===`__proto__`)continue;let r=kc(e[n],t[n]);if(!r.valid)return{valid:!1,mergeErrorPath:[n,...r.mergeErrorPath]};i[n]=r.data}return{valid:!0,data:i}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let n=[];for(let r=0;r<e.length;r++){let i=e[r],a=t[r],o=kc(i,a);if(!o.valid)return{valid:!1,mergeErrorPath:[r,...o.mergeErrorPath]};n.push(o.data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function Ac(e,t,n){let r=new Map,i,a=new Map,o=(e,t)=>{let n;if(e.code===`unrecognized_keys`&&!e.path?.length)i??=e,n=e.keys;else if(e.code===`invalid_key`&&e.origin===`record`&&e.path?.length===1){let t=String(e.path[0]);a.has(t)||a.set(t,e),n=[t]}else return!1;for(let e of n)r.has(e)||r.set(e,{}),r.get(e)[t]=!0;return!0};for(let n of t.issues)o(n,`l`)||e.issues.push(n);for(let t of n.issues)o(t,`r`)||e.issues.push(t);let s=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(s.length){let t=i?s.filter(e=>i.keys.includes(e)):[];t.length&&e.issues.push({...i,keys:t});for(let n of s)!t.includes(n)&&a.has(n)&&e.issues.push(a.get(n))}let c=kc(t.value,n.value);if(!c.valid){if(_a(e))return e;throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}var jc=q(`$ZodRecord`,(e,t)=>{J.init(e,t);let n=qa.memoizer;n?.attach(e),e._zod.parse=(r,i)=>{let a=r.value;if(!$i(a))return r.issues.push({expected:`record`,code:`invalid_type`,input:a,inst:e}),r;let o=[],s=t.keyType._zod.values;if(s&&!t.partial){r.value=n?n.alloc(e,r,{},i):{};let c=new Set;for(let n of s)if(typeof n==`string`||typeof n==`number`||typeof n==`symbol`){if(c.add(typeof n==`number`?n.toString():n),n===`__proto__`)continue;let s=t.keyType._zod.run({value:n,issues:[]},i);if(s instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(s.issues.length){r.issues.push({code:`invalid_key`,origin:`record`,issues:s.issues.map(e=>Ca(e,i,Ja())),input:n,path:[n],inst:e});continue}let l=s.value;if(l===`__proto__`)continue;let u=t.valueType._zod.run({value:a[n],issues:[]},i);u instanceof Promise?o.push(u.then(e=>{e.issues.length&&r.issues.push(...ya(n,e.issues)),r.value[l]=e.value})):(u.issues.length&&r.issues.push(...ya(n,u.issues)),r.value[l]=u.value)}let l;for(let e in a)if(!c.has(e)){if(t.mode===`loose`){if(e===`__proto__`)continue;r.value[e]=a[e]}else l??=[],l.push(e)}l&&l.length>0&&r.issues.push({code:`unrecognized_keys`,input:a,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(e,r,{},i):{};let c;for(let n of Reflect.ownKeys(a)){if(n===`__proto__`||!Object.prototype.propertyIsEnumerable.call(a,n))continue;let l=t.keyType._zod.run({value:n,issues:[]},i);if(l instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);if(typeof n==`string`&&$o.test(n)&&l.issues.length){let e=t.keyType._zod.run({value:Number(n),issues:[]},i);if(e instanceof Promise)throw Error(`Async schemas not supported in object keys currently`);e.issues.length===0&&(l=e)}if(l.issues.length){t.mode===`loose`?r.value[n]=a[n]:s?(c??=[],c.push(n)):r.issues.push({code:`invalid_key`,origin:`record`,issues:l.issues.map(e=>Ca(e,i,Ja())),input:n,path:[n],inst:e});continue}let u=l.value;if(u===`__proto__`)continue;let d=t.valueType._zod.run({value:a[n],issues:[]},i);d instanceof Promise?o.push(d.then(e=>{e.issues.length&&r.issues.push(...ya(n,e.issues)),r.value[u]=e.value})):(d.issues.length&&r.issues.push(...ya(n,d.issues)),r.value[u]=d.value)}c&&c.length>0&&r.issues.push({code:`unrecognized_keys`,input:a,inst:e,keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>r):r}}),Mc=q(`$ZodEnum`,(e,t)=>{J.init(e,t);let n=Mi(t.entries),r=new Set(n);e._zod.values=r,K(e,`pattern`,e=>{let t=Mi(e.def.entries).filter(e=>ta.has(typeof e));return RegExp(t.length?`^(${t.map(e=>na(e.toString())).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(t,i)=>{let a=t.value;return r.has(a)||t.issues.push({code:`invalid_value`,values:n,input:a,inst:e}),t}}),Nc=q(`$ZodLiteral`,(e,t)=>{J.init(e,t);let n=new Set(t.values);e._zod.values=n,K(e,`pattern`,e=>{let t=e.def.values;return RegExp(t.length?`^(${t.map(e=>typeof e==`string`?na(e):e?na(e.toString()):String(e)).join(`|`)})$`:`^[^\\s\\S]$`)}),e._zod.parse=(r,i)=>{let a=r.value;return n.has(a)||r.issues.push({code:`invalid_value`,values:t.values,input:a,inst:e}),r}}),Pc=q(`$ZodTransform`,(e,t)=>{J.init(e,t),e._zod.optin=`optional`,qa.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new Ka(e.constructor.name);let i=t.transform(n.value,n);if(r.async)return(i instanceof Promise?i:Promise.resolve(i)).then(e=>(n.value=e,n));if(i instanceof Promise)throw new Ga;return n.value=i,n}});function Fc(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ic=q(`$ZodOptional`,(e,t)=>{J.init(e,t),K(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),e._zod.optout=`optional`,K(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0}),K(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${Ri(t.source)})?$`):void 0}),e._zod.parse=(e,n)=>{if(e.value===void 0){if(t.innerType._zod.optin!==`defaulted`)return e;let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(t=>Fc(e,t)):Fc(e,r)}return t.innerType._zod.run(e,n)}}),Lc=q(`$ZodExactOptional`,(e,t)=>{Ic.init(e,t),K(e,`values`,e=>e.def.innerType._zod.values),K(e,`pattern`,e=>e.def.innerType._zod.pattern),e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)}),Rc=q(`$ZodNullable`,(e,t)=>{J.init(e,t),K(e,`optin`,e=>e.def.innerType._zod.optin),K(e,`optout`,e=>e.def.innerType._zod.optout),K(e,`pattern`,e=>{let t=e.def.innerType._zod.pattern;return t?RegExp(`^(${Ri(t.source)}|null)$`):void 0}),K(e,`values`,e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0),e._zod.parse=(e,n)=>e.value===null?e:t.innerType._zod.run(e,n)}),zc=q(`$ZodDefault`,(e,t)=>{J.init(e,t),e._zod.optin=`defaulted`,K(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);if(e.value===void 0)return e.value=t.defaultValue,e;let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(e=>Bc(e,t)):Bc(r,t)}});function Bc(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Vc=q(`$ZodPrefault`,(e,t)=>{J.init(e,t),e._zod.optin=`defaulted`,K(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>(n.direction===`backward`||e.value===void 0&&(e.value=t.defaultValue),t.innerType._zod.run(e,n))}),Hc=q(`$ZodNonOptional`,(e,t)=>{J.init(e,t),K(e,`values`,e=>{let t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==void 0)):void 0}),e._zod.parse=(n,r)=>{let i=t.innerType._zod.run(n,r);return i instanceof Promise?i.then(t=>Uc(t,e)):Uc(i,e)}});function Uc(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:`invalid_type`,expected:`nonoptional`,input:e.value,inst:t}),e}function Wc(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>Ca(e,r,Ja()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Gc=q(`$ZodCatch`,(e,t)=>{J.init(e,t),K(e,`optin`,e=>e.def.innerType._zod.optin===`defaulted`?`defaulted`:`optional`),K(e,`optout`,e=>e.def.innerType._zod.optout),K(e,`values`,e=>e.def.innerType._zod.values),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then(r=>Wc(e,r,t,n)):Wc(e,r,t,n)}}),Kc=q(`$ZodPipe`,(e,t)=>{J.init(e,t),K(e,`values`,e=>e.def.in._zod.values),K(e,`optin`,e=>e.def.in._zod.optin),K(e,`optout`,e=>e.def.out._zod.optout),K(e,`propValues`,e=>e.def.in._zod.propValues),e._zod.parse=(e,n)=>{if(n.direction===`backward`){let r=t.out._zod.run(e,n);return r instanceof Promise?r.then(e=>qc(e,t.in,n)):qc(r,t.in,n)}let r=t.in._zod.run(e,n);return r instanceof Promise?r.then(e=>qc(e,t.out,n)):qc(r,t.out,n)}});function qc(e,t,n){return e.issues.some(e=>e.code!==`unrecognized_keys`)?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Jc=q(`$ZodReadonly`,(e,t)=>{J.init(e,t),K(e,`propValues`,e=>e.def.innerType._zod.propValues),K(e,`values`,e=>e.def.innerType._zod.values),K(e,`optin`,e=>e.def.innerType?._zod?.optin),K(e,`optout`,e=>e.def.innerType?._zod?.optout),e._zod.parse=(e,n)=>{if(n.direction===`backward`)return t.innerType._zod.run(e,n);let r=t.innerType._zod.run(e,n);return r instanceof Promise?r.then(Yc):Yc(r)}});function Yc(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Xc=q(`$ZodCustom`,(e,t)=>{ns.init(e,t),J.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{let r=n.value,i=t.fn(r);if(i instanceof Promise)return i.then(t=>Zc(t,n,r,e));Zc(i,n,r,e)}});function Zc(e,t,n,r){if(!e){let e={code:`custom`,input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(Oa(e))}}var Qc=class extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`),this.name=`ZodCyclicError`}},$c=`~memo`,el=[];function tl(e){return typeof e==`object`&&!!e}function nl(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}var rl=new WeakMap,il=0,al=1,ol=2;function sl(e,t,n){let r=rl.get(e);if(r!==void 0)return r?ol:il;if(t.has(e))return ol;t.add(e);let i=il,a=e=>{if(i!==ol&&e?._zod){let r=sl(e,t,n);r>i&&(i=r)}},o=(e,r)=>{let i=il;for(let a of Reflect.ownKeys(e)){let o=Object.getOwnPropertyDescriptor(e,a);if(r&&!o.enumerable)continue;let s=o.get?al:o.value?._zod?sl(o.value,t,n):il;s>i&&(i=s)}return i},s=e=>{e>i&&(i=e)},c=e._zod.def;switch(c.type){case`object`:{let e=Vi(c);s(e?o(e,!0):al),a(c.catchall);break}case`array`:a(c.element);break;case`tuple`:for(let e of c.items)a(e);a(c.rest);break;case`record`:case`map`:a(c.keyType),a(c.valueType);break;case`set`:a(c.valueType);break;case`union`:for(let e of c.options)a(e);break;case`intersection`:a(c.left),a(c.right);break;case`optional`:case`nullable`:case`default`:case`prefault`:case`catch`:case`readonly`:case`nonoptional`:case`promise`:case`success`:a(c.innerType);break;case`pipe`:a(c.in),a(c.out);break;case`function`:a(c.input),a(c.output);break;case`lazy`:{let r=c._cachedInner??(n?e._zod.innerType:void 0);s(r?sl(r,t,!1):al);break}case`template_literal`:case`string`:case`number`:case`int`:case`boolean`:case`bigint`:case`symbol`:case`undefined`:case`null`:case`void`:case`never`:case`any`:case`unknown`:case`date`:case`nan`:case`enum`:case`literal`:case`file`:case`transform`:case`custom`:break;default:for(let e in c){let t=Object.getOwnPropertyDescriptor(c,e);if(!t||t.get)continue;let n=t.value;if(n&&typeof n==`object`){if(n._zod)a(n);else if(Array.isArray(n))for(let e of n)a(e)}}}return t.delete(e),cl(e,i)}function cl(e,t){return t!==al&&rl.set(e,t===ol),t}function ll(e,t){let n=e.buckets.get(t);return n||(n=new WeakMap,e.buckets.set(t,n)),n}var ul,dl=[],fl={alloc(e,t,n){let r=ul;if(!r)return n;ul=void 0;let i={value:n,issues:null};return r.set(t.value,i),dl.push(i),n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let t=e._zod.parse,n=(e,n)=>{if(n.direction!==`backward`&&ml(n,e.value))throw new Qc;return t(e,n)};e._zod.parse=n,e._zod.run===t&&(e._zod.run=n)})},attach(e){var t;let n,r=!1,i,a;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let t=e._zod.parse,o=(s,c)=>{if(n===void 0){let i=sl(e,new Set,!1);if(i===il)return e._zod.parse=t,e._zod.run===o&&(e._zod.run=t),t(s,c);i===ol||r?n=!0:r=!0}let l=s.value;if(!tl(l))return t(s,c);let u=c[$c];u||(u={buckets:new WeakMap,backEdges:void 0},c[$c]=u);let d;i===c?d=a:(d=ll(u,e),i=c,a=d);let f=d.get(l);if(f)return s.value=f.value,f.issues?f.issues.length&&s.issues.push(...nl(f.issues)):(s.memo=!0,u.backEdges??(u.backEdges=new WeakSet),u.backEdges.add(f.value)),s;ul=d;let p=dl.length,m=t(s,c);ul=void 0;let h=dl.length>p?dl.pop():void 0;return m instanceof Promise?m.then(e=>(h&&(h.issues=e.issues.length?nl(e.issues):el),e)):(h&&(h.issues=m.issues.length?nl(m.issues):el),m)};e._zod.parse=o,e._zod.run===t&&(e._zod.run=o)})}};function pl(){return fl}function ml(e,t){let n=e[$c]?.backEdges;return n!==void 0&&tl(t)&&n.has(t)}var hl=()=>{let e={string:{unit:`characters`,verb:`to have`},file:{unit:`bytes`,verb:`to have`},array:{unit:`items`,verb:`to have`},set:{unit:`items`,verb:`to have`},map:{unit:`entries`,verb:`to have`}};function t(t){return e[t]??null}let n={regex:`input`,email:`email address`,url:`URL`,emoji:`emoji`,uuid:`UUID`,uuidv4:`UUIDv4`,uuidv6:`UUIDv6`,nanoid:`nanoid`,guid:`GUID`,cuid:`cuid`,cuid2:`cuid2`,ulid:`ULID`,xid:`XID`,ksuid:`KSUID`,datetime:`ISO datetime`,date:`ISO date`,time:`ISO time`,duration:`ISO duration`,ipv4:`IPv4 address`,ipv6:`IPv6 address`,mac:`MAC address`,cidrv4:`IPv4 range`,cidrv6:`IPv6 range`,base64:`base64-encoded string`,base64url:`base64url-encoded string`,json_string:`JSON string`,e164:`E.164 number`,currency_code:`currency code`,credit_card:`credit card number`,iban:`IBAN`,jwt:`JWT`,template_literal:`input`},r={nan:`NaN`};function i(e,t){return e===`number`&&typeof t==`number`&&!Number.isFinite(t)?String(t):r[e]??e}return e=>{switch(e.code){case`invalid_type`:return`Invalid input: expected ${i(e.expected)}, received ${i(Da(e.input),e.input)}`;case`invalid_value`:return e.values.length===1?`Invalid input: expected ${ia(e.values[0])}`:`Invalid option: expected one of ${Ni(e.values,`|`)}`;case`too_big`:{let n=e.exact?`exactly `:e.inclusive?`<=`:`<`,r=t(e.origin);return r?`Too big: expected ${e.origin??`value`} to have ${n}${e.maximum.toString()} ${r.unit??`elements`}`:`Too big: expected ${e.origin??`value`} to be ${n}${e.maximum.toString()}`}case`too_small`:{let n=e.exact?`exactly `:e.inclusive?`>=`:`>`,r=t(e.origin);return r?`Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`:`Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`}case`invalid_format`:{let t=e;return t.format===`starts_with`?`Invalid string: must start with "${t.prefix}"`:t.format===`ends_with`?`Invalid string: must end with "${t.suffix}"`:t.format===`includes`?`Invalid string: must include "${t.includes}"`:t.format===`regex`?`Invalid string: must match pattern ${t.pattern}`:`Invalid ${n[t.format]??e.format}`}case`not_multiple_of`:return`Invalid number: must be a multiple of ${e.divisor}`;case`unrecognized_keys`:return`Unrecognized key${e.keys.length>1?`s`:``}: ${Ni(e.keys,`, `)}`;case`invalid_key`:return`Invalid key in ${e.origin}`;case`invalid_union`:return e.options&&Array.isArray(e.options)&&e.options.length>0?`Invalid discriminator value. Expected ${e.options.map(e=>`'${e}'`).join(` | `)}`:e.inclusive===!1?`Invalid input: more than one option matched`:`Invalid input`;case`invalid_element`:return`Invalid value in ${e.origin}`;default:return`Invalid input`}}};function gl(){return{localeError:hl()}}var _l,vl=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){let n=t[0];return this._map.set(e,n),n&&typeof n==`object`&&`id`in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){let t=this._map.get(e);return t&&typeof t==`object`&&`id`in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){let t=e._zod.parent;if(t){let n={...this.get(t)??{}};delete n.id;let r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function yl(){return new vl}(_l=globalThis).__zod_globalRegistry??(_l.__zod_globalRegistry=yl());var bl=globalThis.__zod_globalRegistry;function xl(e){return e.checks&&=[...e.checks],e}function Sl(e,t){return new e(xl({type:`string`,...G(t)}))}function Cl(e,t){return new e({type:`string`,format:`email`,check:`string_format`,abort:!1,...G(t)})}function wl(e,t){return new e({type:`string`,format:`guid`,check:`string_format`,abort:!1,...G(t)})}function Tl(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,...G(t)})}function El(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v4`,...G(t)})}function Dl(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v6`,...G(t)})}function Ol(e,t){return new e({type:`string`,format:`uuid`,check:`string_format`,abort:!1,version:`v7`,...G(t)})}function kl(e,t){return new e({type:`string`,format:`url`,check:`string_format`,abort:!1,...G(t)})}function Al(e,t){return new e({type:`string`,format:`emoji`,check:`string_format`,abort:!1,...G(t)})}function jl(e,t){return new e({type:`string`,format:`nanoid`,check:`string_format`,abort:!1,...G(t)})}function Ml(e,t){return new e({type:`string`,format:`cuid`,check:`string_format`,abort:!1,...G(t)})}function Nl(e,t){return new e({type:`string`,format:`cuid2`,check:`string_format`,abort:!1,...G(t)})}function Pl(e,t){return new e({type:`string`,format:`ulid`,check:`string_format`,abort:!1,...G(t)})}function Fl(e,t){return new e({type:`string`,format:`xid`,check:`string_format`,abort:!1,...G(t)})}function Il(e,t){return new e({type:`string`,format:`ksuid`,check:`string_format`,abort:!1,...G(t)})}function Ll(e,t){return new e({type:`string`,format:`ipv4`,check:`string_format`,abort:!1,...G(t)})}function Rl(e,t){return new e({type:`string`,format:`ipv6`,check:`string_format`,abort:!1,...G(t)})}function zl(e,t){return new e({type:`string`,format:`cidrv4`,check:`string_format`,abort:!1,...G(t)})}function Bl(e,t){return new e({type:`string`,format:`cidrv6`,check:`string_format`,abort:!1,...G(t)})}function Vl(e,t){return new e({type:`string`,format:`base64`,check:`string_format`,abort:!1,...G(t)})}function Hl(e,t){return new e({type:`string`,format:`base64url`,check:`string_format`,abort:!1,...G(t)})}function Ul(e,t){return new e({type:`string`,format:`e164`,check:`string_format`,abort:!1,...G(t)})}function Wl(e,t){return new e({type:`string`,format:`jwt`,check:`string_format`,abort:!1,...G(t)})}function Gl(e,t){return new e({type:`string`,format:`datetime`,check:`string_format`,offset:!1,local:!1,precision:null,...G(t)})}function Kl(e,t){return new e({type:`string`,format:`date`,check:`string_format`,...G(t)})}function ql(e,t){return new e({type:`string`,format:`time`,check:`string_format`,precision:null,...G(t)})}function Jl(e,t){return new e({type:`string`,format:`duration`,check:`string_format`,...G(t)})}function Yl(e,t){return new e({type:`number`,check:`number_format`,abort:!1,format:`safeint`,...G(t)})}function Xl(e){return new e({type:`unknown`})}function Zl(e,t){return new e({type:`never`,...G(t)})}function Ql(e,t){return new as({check:`less_than`,...G(t),value:e,inclusive:!1})}function $l(e,t){return new as({check:`less_than`,...G(t),value:e,inclusive:!0})}function eu(e,t){return new os({check:`greater_than`,...G(t),value:e,inclusive:!1})}function tu(e,t){return new os({check:`greater_than`,...G(t),value:e,inclusive:!0})}function nu(e,t){return new ss({check:`multiple_of`,...G(t),value:e})}function ru(e,t){return new ls({check:`max_length`,...G(t),maximum:e})}function iu(e,t){return new us({check:`min_length`,...G(t),minimum:e})}function au(e,t){return new ds({check:`length_equals`,...G(t),length:e})}function ou(e,t){return new ps({check:`string_format`,format:`regex`,...G(t),pattern:e})}function su(e){return new ms({check:`string_format`,format:`lowercase`,...G(e)})}function cu(e){return new hs({check:`string_format`,format:`uppercase`,...G(e)})}function lu(e,t){return new gs({check:`string_format`,format:`includes`,...G(t),includes:e})}function uu(e,t){return new _s({check:`string_format`,format:`starts_with`,...G(t),prefix:e})}function du(e,t){return new vs({check:`string_format`,format:`ends_with`,...G(t),suffix:e})}function fu(e){return new ys({check:`overwrite`,tx:e})}function pu(e){return fu(t=>t.normalize(e))}function mu(){return fu(e=>e.trim())}function hu(){return fu(e=>e.toLowerCase())}function gu(){return fu(e=>e.toUpperCase())}function _u(){return fu(e=>Yi(e))}function vu(e,t,n){return new e({type:`array`,element:t,...G(n)})}function yu(e,t,n){return new e({type:`custom`,check:`custom`,fn:t,...G(n)})}function bu(e,t){let n=xu(t=>(t.addIssue=e=>{if(typeof e==`string`)t.issues.push(Oa(e,t.value,n._zod.def));else{let r=e;r.fatal&&(r.continue=!1),r.code??=`custom`,`input`in r||(r.input=t.value),r.inst??=n,r.continue??=!n._zod.def.abort,t.issues.push(Oa(r))}},e(t.value,t)),t);return n}function xu(e,t){let n=new ns({check:`custom`,...G(t)});return n._zod.check=e,n}function Su(e,...t){for(let n of t)for(let t of Reflect.ownKeys(n))Object.prototype.propertyIsEnumerable.call(n,t)&&Bi(e,t,n[t]);return e}function Cu(e){let t=e?.target??`draft-2020-12`;return t===`draft-4`&&(t=`draft-04`),t===`draft-7`&&(t=`draft-07`),{processors:e.processors??{},metadataRegistry:e?.metadata??bl,target:t,unrepresentable:e?.unrepresentable??`throw`,override:e?.override??(()=>{}),io:e?.io??`output`,counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??`ref`,reused:e?.reused??`inline`,intersections:[],deferred:[],external:e?.external??void 0}}function wu(e,t,n,r,i){let a=typeof t.unrepresentable==`function`?t.unrepresentable({zodSchema:e,path:r.path,message:i}):t.unrepresentable;if(a===`any`)return!1;if(a===void 0||a===`throw`)throw Error(i);return Object.assign(n,a),!0}function X(e,t,n={path:[],schemaPath:[]}){var r;let i=e._zod.def,a=t.seen.get(e);if(a)return a.count++,n.schemaPath.includes(e)&&(a.cycle=n.path),a.schema;let o={schema:{},count:1,cycle:void 0,path:n.path};t.seen.set(e,o),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let s=e._zod.toJSONSchema?.();if(s)o.schema=s;else{let r={...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,r);else{let n=o.schema,a=t.processors[i.type];if(!a)throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);a(e,t,n,r)}let a=e._zod.parent;a&&(o.ref||=a,X(a,t,r),t.seen.get(a).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&Su(o.schema,c),t.io===`input`&&Pu(e)&&(delete o.schema.examples,delete o.schema.default),t.io===`input`&&`_prefault`in o.schema&&((r=o.schema).default??(r.default=o.schema._prefault)),delete o.schema._prefault,t.seen.get(e).schema}function Tu(e){return e.replace(/~/g,`~0`).replace(/\//g,`~1`)}function Eu(e,t){let n=e.seen.get(t);if(!n)throw Error(`Unprocessed schema. This is a bug in Zod.`);if(e.external&&e.sharedDefsExtractedFor===e.external)return;let r=new Map;for(let t of e.seen.entries()){let n=e.metadataRegistry.get(t[0])?.id;if(n){let e=r.get(n);if(e&&e!==t[0])throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);r.set(n,t[0])}}let i=t=>{let r=e.target===`draft-2020-12`?`$defs`:`definitions`;if(e.external){let n=e.external.registry.get(t[0])?.id,i=e.external.uri??(e=>e);if(n)return{ref:i(n)};let a=t[1].defId??t[1].schema.id??`schema${e.counter++}`;return t[1].defId=a,{defId:a,ref:`${i(`__shared`)}#/${r}/${Tu(a)}`}}let i=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{ref:`#`};let a=t[1].schema.id??`__schema${e.counter++}`;return{defId:a,ref:i+Tu(a)}},a=e=>{if(e[1].schema.$ref)return;let t=e[1],{ref:n,defId:r}=i(e);t.def={...t.schema},r&&(t.defId=r);let a=t.schema;for(let e in a)delete a[e];a.$ref=n};if(e.cycles===`throw`)for(let t of e.seen.entries()){let e=t[1];if(e.cycle)throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let n of e.seen.entries()){let r=n[1];if(t===n[0])a(n);else{if(e.external){let r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){a(n);continue}}(e.metadataRegistry.get(n[0])?.id||r.cycle||r.count>1&&e.reused===`ref`)&&a(n)}}e.external&&(e.sharedDefsExtractedFor=e.external)}function Du(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let n=[];for(let e of t){if(!e||typeof e!=`object`)return;Du(e);let t=Object.keys(e);if(t.length!==1||t[0]!==`type`)return;let r=e.type;for(let e of Array.isArray(r)?r:[r]){if(typeof e!=`string`)return;n.includes(e)||n.push(e)}}delete e.anyOf,e.type=n.length===1?n[0]:n}var Ou=new Set([`type`,`properties`,`required`,`additionalProperties`]),ku=[`oneOf`,`anyOf`];function Au(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!=`object`||!t?null:Object.keys(t).length?t:null}function ju(e){let t=[];for(let n of e){if(typeof n!=`object`||n.type!==`object`)return null;for(let e in n)if(!Ou.has(e))return null;t.push(n)}let n={},r=new Set;for(let e of t){for(let r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;let e=[];for(let n of t){let t=n.properties?.[r]??Au(n);t!=null&&(e.some(e=>JSON.stringify(e)===JSON.stringify(t))||e.push(t))}Bi(n,r,e.length===1?e[0]:ju(e)??{allOf:e})}for(let t of e.required??[])r.add(t)}let i={type:`object`,properties:n};if(r.size&&(i.required=[...r]),t.every(e=>e.additionalProperties===!1))i.additionalProperties=!1;else{let e=[];for(let n of t){let t=Au(n);t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t))&&e.push(t)}e.length===1?i.additionalProperties=e[0]:e.length>1&&(i.additionalProperties={allOf:e})}return i}function Mu(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let t of Ou)if(t in e)return;let n=t.filter(e=>ku.some(t=>Array.isArray(e[t]))),r=null;if(!n.length)r=ju(t);else{let e=n[0],i=ku.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;let a=t.filter(t=>t!==e),o=e[i].map(e=>ju([...a,e]));if(o.some(e=>!e))return;r={[i]:o}}r&&(delete e.allOf,Su(e,r))}function Nu(e,t){let n=e.seen.get(t);if(!n)throw Error(`Unprocessed schema. This is a bug in Zod.`);let r=t=>{let n=e.seen.get(t);if(n.ref===null)return;let i=n.def??n.schema,a={...i},o=n.ref;if(n.ref=null,o){r(o);let n=e.seen.get(o),s=n.schema;if(s.$ref&&(e.target===`draft-07`||e.target===`draft-04`||e.target===`openapi-3.0`)?(i.allOf=i.allOf??[],i.allOf.push(s)):Su(i,s),Su(i,a),t._zod.parent===o)for(let e in i)e!==`$ref`&&e!==`allOf`&&(e in a||delete i[e]);if(s.$ref&&n.def)for(let e in i)e!==`$ref`&&e!==`allOf`&&e in n.def&&JSON.stringify(i[e])===JSON.stringify(n.def[e])&&delete i[e]}let s=t._zod.parent;if(s&&s!==o){r(s);let t=e.seen.get(s);if(t?.schema.$ref&&(i.$ref=t.schema.$ref,t.def))for(let e in i)e!==`$ref`&&e!==`allOf`&&e in t.def&&JSON.stringify(i[e])===JSON.stringify(t.def[e])&&delete i[e]}e.override({zodSchema:t,jsonSchema:i,path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){for(let t of[...e.seen.entries()].reverse())r(t[0]);if(e.target!==`openapi-3.0`)for(let t of e.seen.entries())Du(t[1].def??t[1].schema);for(let t of e.deferred)t();if(e.intersections.length){let t=new Map;for(let n of e.seen.values())for(let e of[n.schema,n.def]){let n=e?.allOf;if(!Array.isArray(n))continue;let r=t.get(n);r?r.push(e):t.set(n,[e])}for(let n of e.intersections)for(let e of t.get(n)??[])Mu(e)}}let i={};if(e.target===`draft-2020-12`?i.$schema=`https://json-schema.org/draft/2020-12/schema`:e.target===`draft-07`?i.$schema=`http://json-schema.org/draft-07/schema#`:e.target===`draft-04`?i.$schema=`http://json-schema.org/draft-04/schema#`:e.target,e.external?.uri){let n=e.external.registry.get(t)?.id;if(!n)throw Error("Schema is missing an `id` property");i.$id=e.external.uri(n)}Su(i,n.defId?n.schema:n.def??n.schema);let a=e.metadataRegistry.get(t)?.id;a!==void 0&&i.id===a&&delete i.id;let o=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let t of e.seen.entries()){let e=t[1];e.def&&e.defId&&(e.def.id===e.defId&&delete e.def.id,Bi(o,e.defId,e.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(o).length>0&&(e.target===`draft-2020-12`?i.$defs=o:i.definitions=o);try{let n=JSON.parse(JSON.stringify(i));return Object.defineProperty(n,"~standard",{value:{...t[`~standard`],jsonSchema:{input:Iu(t,`input`,e.processors),output:Iu(t,`output`,e.processors)}},enumerable:!1,writable:!1}),n}catch{throw Error(`Error converting schema to JSON.`)}}function Pu(e,t){let n=t??{seen:new Set};if(n.seen.has(e))return!1;n.seen.add(e);let r=e._zod.def;if(r.type===`transform`)return!0;if(r.type===`array`)return Pu(r.element,n);if(r.type===`set`)return Pu(r.valueType,n);if(r.type===`lazy`)return Pu(r.getter(),n);if(r.type===`promise`||r.type===`optional`||r.type===`nonoptional`||r.type===`nullable`||r.type===`readonly`||r.type==="default"||r.type===`prefault`||r.type===`catch`)return Pu(r.innerType,n);if(r.type===`intersection`)return Pu(r.left,n)||Pu(r.right,n);if(r.type===`record`||r.type===`map`)return Pu(r.keyType,n)||Pu(r.valueType,n);if(r.type===`pipe`)return e._zod.traits.has(`$ZodCodec`)?!0:Pu(r.in,n)||Pu(r.out,n);if(r.type===`object`){for(let e in r.shape)if(Pu(r.shape[e],n))return!0;return!1}if(r.type===`union`){for(let e of r.options)if(Pu(e,n))return!0;return!1}if(r.type===`tuple`){for(let e of r.items)if(Pu(e,n))return!0;return!!(r.rest&&Pu(r.rest,n))}return!1}var Fu=(e,t={})=>n=>{let r=Cu({...n,processors:t});return X(e,r),Eu(r,e),Nu(r,e)},Iu=(e,t,n={})=>r=>{let{libraryOptions:i,target:a}=r??{},o=Cu({...i??{},target:a,io:t,processors:n});return X(e,o),Eu(o,e),Nu(o,e)},Lu=(e,t,n)=>{(e[t]===void 0||n>e[t])&&(e[t]=n)},Ru=(e,t,n)=>{(e[t]===void 0||n<e[t])&&(e[t]=n)},zu=(e,t)=>{Lu(e,`minimum`,t),Ru(e,`maximum`,t)},Bu=(e,t)=>{e.multipleOf??=[],e.multipleOf.includes(t)||e.multipleOf.push(t)},Vu=(e,t)=>{e.patterns??=new Set,e.patterns.add(t)},Hu=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]},Uu=(e,t)=>{e.format=t,t.includes(`int`)&&(e.isInt=!0)},Wu=(e,t)=>Lu(e,`minimum`,t.minimum),Gu=(e,t)=>Ru(e,`maximum`,t.maximum),Ku=e=>(t,n)=>{Uu(t,n.format);let[r,i]=e[n.format];Lu(t,`minimum`,r),Ru(t,`maximum`,i)},qu={greater_than:(e,t)=>Lu(e,t.inclusive?`minimum`:`exclusiveMinimum`,t.value),less_than:(e,t)=>Ru(e,t.inclusive?`maximum`:`exclusiveMaximum`,t.value),multiple_of:(e,t)=>Bu(e,t.value),number_format:Ku(oa),bigint_format:Ku(sa),min_length:Wu,max_length:Gu,length_equals:(e,t)=>zu(e,t.length),min_size:Wu,max_size:Gu,size_equals:(e,t)=>zu(e,t.size),string_format:(e,t)=>{Uu(e,t.format),t.pattern&&Vu(e,t.pattern),(t.format===`base64`||t.format===`base64url`)&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Hu(e,t.mime)};function Ju(e){let t={},n=e._zod.def,r=e._zod.traits.has(`$ZodCheck`)?[e,...n.checks??[]]:n.checks??[];for(let e of r)qu[e._zod.def.check]?.(t,e._zod.def);let i=e._zod.bag;i.minimum!==void 0&&Lu(t,`minimum`,i.minimum),i.exclusiveMinimum!==void 0&&Lu(t,`exclusiveMinimum`,i.exclusiveMinimum),i.maximum!==void 0&&Ru(t,`maximum`,i.maximum),i.exclusiveMaximum!==void 0&&Ru(t,`exclusiveMaximum`,i.exclusiveMaximum),i.multipleOf!==void 0&&Bu(t,i.multipleOf),i.format!==void 0&&(t.format??=i.format,i.format.includes(`int`)&&(t.isInt=!0)),i.mime&&Hu(t,i.mime);for(let e of i.patterns??[])Vu(t,e);return t}var Yu={guid:`uuid`,url:`uri`,datetime:`date-time`,json_string:`json-string`,regex:``},Xu=new Map([[nc,Vo],[ic,Ho]]),Zu=e=>Xu.get(e)??e,Qu=(e,t,n,r)=>{let i=n;i.type=`string`;let{minimum:a,maximum:o,format:s,patterns:c,contentEncoding:l,laxFormat:u}=Ju(e);if(typeof a==`number`&&(i.minLength=a),typeof o==`number`&&(i.maxLength=o),s&&(i.format=Yu[s]??s,i.format===``&&delete i.format,(s===`time`||u)&&delete i.format),l&&(i.contentEncoding=l),c&&c.size>0){let e=[...c].map(Zu);e.length===1?i.pattern=e[0].source:e.length>1&&(i.allOf=[...e.map(e=>({...t.target===`draft-07`||t.target===`draft-04`||t.target===`openapi-3.0`?{type:`string`}:{},pattern:e.source}))])}},$u=(e,t,n,r)=>{let i=n,{minimum:a,maximum:o,multipleOf:s,exclusiveMaximum:c,exclusiveMinimum:l,isInt:u}=Ju(e);i.type=u?`integer`:`number`;let d=typeof l==`number`&&l>=(a??-1/0),f=typeof c==`number`&&c<=(o??1/0),p=t.target===`draft-04`||t.target===`openapi-3.0`;if(d?p?(i.minimum=l,i.exclusiveMinimum=!0):i.exclusiveMinimum=l:typeof a==`number`&&(i.minimum=a),f?p?(i.maximum=c,i.exclusiveMaximum=!0):i.exclusiveMaximum=c:typeof o==`number`&&(i.maximum=o),s){let n=new Set;for(let a of s)Number.isFinite(a)&&a!==0?n.add(Math.abs(a)):wu(e,t,i,r,`A multipleOf divisor of ${a} cannot be represented in JSON Schema`);let[a,...o]=n;a!==void 0&&(i.multipleOf=a),o.length&&(i.allOf=[...i.allOf??[],...o.map(e=>({multipleOf:e}))])}},ed=(e,t,n,r)=>{n.not={}},td=(e,t,n,r)=>{let i=e._zod.def,a=Mi(i.entries);a.length===0?n.not={}:(a.every(e=>typeof e==`number`)&&(n.type=`number`),a.every(e=>typeof e==`string`)&&(n.type=`string`),n.enum=a)},nd=(e,t,n,r)=>{let i=e._zod.def;if(i.values.length===0){n.not={};return}let a=[];for(let o of i.values)if(o===void 0){if(wu(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof o==`bigint`){if(wu(e,t,n,r,`BigInt literals cannot be represented in JSON Schema`))return;a.push(Number(o))}else a.push(o);if(a.length!==0){if(a.length===1){let e=a[0];n.type=e===null?`null`:typeof e,t.target===`draft-04`||t.target===`openapi-3.0`?n.enum=[e]:n.const=e}else a.every(e=>typeof e==`number`)&&(n.type=`number`),a.every(e=>typeof e==`string`)&&(n.type=`string`),a.every(e=>typeof e==`boolean`)&&(n.type=`boolean`),a.every(e=>e===null)&&(n.type=`null`),n.enum=a}},rd=(e,t,n,r)=>{wu(e,t,n,r,`Custom types cannot be represented in JSON Schema`)},id=(e,t,n,r)=>{wu(e,t,n,r,`Transforms cannot be represented in JSON Schema`)},ad=(e,t,n,r)=>{let i=n,a=e._zod.def,{minimum:o,maximum:s}=Ju(e);typeof o==`number`&&(i.minItems=o),typeof s==`number`&&(i.maxItems=s),i.type=`array`,i.items=X(a.element,t,{...r,path:[...r.path,`items`]})};function od(e){let t=e._zod.def;return t.type===`pipe`&&t.in._zod.traits.has(`$ZodTransform`)?od(t.out):t.type===`catch`?od(t.innerType):e._zod.optin}var sd=(e,t,n,r)=>{let i=n,a=e._zod.def,o=a.shape;if(Object.getOwnPropertySymbols(o).length&&wu(e,t,i,r,`Symbol keys cannot be represented in JSON Schema`))return;i.type=`object`,i.properties={};for(let e in o)Bi(i.properties,e,X(o[e],t,{...r,path:[...r.path,`properties`,e]}));let s=[];for(let e of Object.keys(o)){let n=a.shape[e];(t.io===`input`?od(n)===void 0:n._zod.optout===void 0)&&s.push(e)}s.length>0&&(i.required=s),a.catchall?._zod.def.type===`never`?i.additionalProperties=!1:a.catchall?a.catchall&&(i.additionalProperties=X(a.catchall,t,{...r,path:[...r.path,`additionalProperties`]})):t.io===`output`&&(i.additionalProperties=!1)},cd=(e,t,n,r)=>{let i=e._zod.def,a=i.inclusive===!1,o=i.options.map((e,n)=>X(e,t,{...r,path:[...r.path,a?`oneOf`:`anyOf`,n]}));a?n.oneOf=o:n.anyOf=o},ld=(e,t,n,r)=>{let i=e._zod.def,a=X(i.left,t,{...r,path:[...r.path,`allOf`,0]}),o=X(i.right,t,{...r,path:[...r.path,`allOf`,1]}),s=e=>`allOf`in e&&Object.keys(e).length===1,c=[...s(a)?a.allOf:[a],...s(o)?o.allOf:[o]];n.allOf=c,t.intersections.push(c)};function ud(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);let r=e.get(t)?.def;if(!r)return t;let i=ud(e,r,n);return i===r?t:i}for(let r of[`anyOf`,`oneOf`]){let i=t[r];if(!Array.isArray(i))continue;let a=i.map(t=>ud(e,t,n));a.some((e,t)=>e!==i[t])&&(t={...t,[r]:a})}let r=Array.isArray(t.type)?t.type:[t.type],i=!r.includes(`string`)&&r.some(e=>e===`number`||e===`integer`),a=t.enum??(t.const===void 0?void 0:[t.const]);if(!i&&!a?.some(e=>typeof e==`number`))return t;let{minimum:o,maximum:s,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:u,format:d,id:f,...p}=t;return p.enum?p.enum=p.enum.map(e=>typeof e==`number`?String(e):e):typeof p.const==`number`&&(p.const=String(p.const)),i&&(p.type=`string`,a||(p.pattern=(r.includes(`number`)?$o:Qo).source)),p}var dd=new WeakMap;function fd(e){let t=new Map;for(let n of e.seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let n=new Map;for(let r of dd.get(e)??[]){let i=e.seen.get(r),a=(i?.def??i?.schema)?.propertyNames;if(!a||a===!0||n.has(a))continue;let o=ud(t,a,new Set);o!==a&&n.set(a,o)}if(n.size)for(let t of e.seen.values())for(let e of[t.schema,t.def]){let t=e&&n.get(e.propertyNames);t&&(e.propertyNames=t)}}var pd=(e,t,n,r)=>{let i=n,a=e._zod.def;i.type=`object`;let o=a.keyType,s=Ju(o).patterns;if(a.mode===`loose`&&s&&s.size>0){let e=X(a.valueType,t,{...r,path:[...r.path,`patternProperties`,`*`]});i.patternProperties={};for(let t of s)Bi(i.patternProperties,Zu(t).source,e)}else{if(t.target===`draft-07`||t.target===`draft-2020-12`){i.propertyNames=X(a.keyType,t,{...r,path:[...r.path,`propertyNames`]});let n=dd.get(t);n||(n=[],dd.set(t,n),t.deferred.push(()=>fd(t))),n.push(e)}i.additionalProperties=X(a.valueType,t,{...r,path:[...r.path,`additionalProperties`]})}let c=o._zod.values,l=t.io===`input`&&od(a.valueType)!==void 0;if(c&&!a.partial&&!l){let e=[...c].filter(e=>typeof e==`string`||typeof e==`number`);e.length>0&&(i.required=e.map(String))}},md=(e,t,n,r)=>{let i=e._zod.def,a=X(i.innerType,t,r),o=t.seen.get(e);t.target===`openapi-3.0`?(o.ref=i.innerType,n.nullable=!0):n.anyOf=[a,{type:`null`}]},hd=(e,t,n,r)=>{let i=e._zod.def;X(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType},gd=Symbol();function _d(e,t,n,r,i){let a=!1,o=JSON.stringify(e,(e,t)=>typeof t==`bigint`?(a=!0,null):t);return a?(wu(t,n,r,i,`BigInt defaults cannot be represented in JSON Schema`),gd):JSON.parse(o)}var vd=(e,t,n,r)=>{let i=e._zod.def;X(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType;let o=_d(i.defaultValue,e,t,n,r);o!==gd&&(n.default=o)},yd=(e,t,n,r)=>{let i=e._zod.def;X(i.innerType,t,r);let a=t.seen.get(e);if(a.ref=i.innerType,t.io!==`input`)return;let o=_d(i.defaultValue,e,t,n,r);o!==gd&&(n._prefault=o)},bd=(e,t,n,r)=>{let i=e._zod.def;X(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType;let o;try{o=i.catchValue(void 0)}catch{wu(e,t,n,r,`Dynamic catch values are not supported in JSON Schema`);return}n.default=o},xd=(e,t,n,r)=>{let i=e._zod.def,a=i.in._zod.traits.has(`$ZodTransform`),o=t.io===`input`?a?i.out:i.in:i.out;X(o,t,r);let s=t.seen.get(e);s.ref=o},Sd=(e,t,n,r)=>{let i=e._zod.def;X(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType,n.readOnly=!0},Cd=(e,t,n,r)=>{let i=e._zod.def;X(i.innerType,t,r);let a=t.seen.get(e);a.ref=i.innerType},wd=new WeakSet([Object.prototype,Error.prototype]);function Td(e,t,n){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let e=n(this);return Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0}),e},set(e){Object.defineProperty(this,t,{value:e,configurable:!0,writable:!0})}})}var Ed=q(`ZodError`,(e,t)=>{eo.init(e,t),e.name=`ZodError`;let n=Object.getPrototypeOf(e);wd.has(n)||(wd.add(n),Td(n,`format`,e=>t=>ro(e,t)),Td(n,`flatten`,e=>t=>no(e,t)),Td(n,`addIssue`,e=>t=>{e.issues.push(t),e.message=JSON.stringify(e.issues,Pi,2)}),Td(n,`addIssues`,e=>t=>{e.issues.push(...t),e.message=JSON.stringify(e.issues,Pi,2)}),Object.defineProperty(n,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},void 0,{Parent:Error}),Dd=ao(Ed),Od=oo(Ed),kd=so(Ed),Ad=lo(Ed),jd=go(Ed),Md=_o(Ed),Nd=vo(Ed),Pd=yo(Ed),Fd=bo(Ed),Id=xo(Ed),Ld=So(Ed),Rd=Co(Ed);function zd(){qa.localeError||Ja(gl())}function Bd(){qa.memoizer||Ja({memoizer:pl()})}var Z=q(`ZodType`,(e,t)=>(zd(),J.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(qi(t,{checks:[...t.checks??[],...e.map(e=>typeof e==`function`?{_zod:{check:e,def:{check:`custom`},onattach:[]}}:e)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return ra(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(ip(e,t))},superRefine(e,t){return this.check(ap(e,t))},overwrite(e){return this.check(fu(e))},optional(){return Bf(this)},exactOptional(){return Hf(this)},nullable(){return Wf(this)},nullish(){return Bf(Wf(this))},nonoptional(e){return Xf(this,e)},array(){return Sf(this)},or(e){return Ef([this,e])},and(e){return Af(this,e)},transform(e){return ep(this,Rf(e))},default(e){return Kf(this,e)},prefault(e){return Jf(this,e)},catch(e){return Qf(this,e)},pipe(e){return ep(this,e)},readonly(){return np(this)},describe(e){let t=this.clone();return bl.add(t,{description:e}),t},meta(...e){if(e.length===0)return bl.get(this);let t=this.clone();return bl.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return ja(this,`~standard`,{...ws(this),jsonSchema:{input:Iu(this,`input`),output:Iu(this,`output`)}})},set"~standard"(e){Aa(this,`~standard`,e)},parse:function e(t,n){return Dd(this,t,n,{callee:e})},parseAsync:async function e(t,n){return await Od(this,t,n,{callee:e})},safeParse(e,t){return kd(this,e,t)},async safeParseAsync(e,t){return Ad(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){Aa(this,`spa`,e)},validate(e,t){return po(this,e,t)},validateAsync(e,t){return ho(this,e,t)},encode:function e(t,n){return jd(this,t,n,{callee:e})},decode:function e(t,n){return Md(this,t,n,{callee:e})},encodeAsync:async function e(t,n){return await Nd(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await Pd(this,t,n,{callee:e})},safeEncode(e,t){return Fd(this,e,t)},safeDecode(e,t){return Id(this,e,t)},async safeEncodeAsync(e,t){return Ld(this,e,t)},async safeDecodeAsync(e,t){return Rd(this,e,t)},toJSONSchema(e){return Fu(this,{})(e)},get description(){return bl.get(this)?.description},get _def(){return this._zod.def}}),Vd=q(`_ZodString`,(e,t)=>{Ts.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Qu(e,t,n,r)},Ma({format:e=>Ju(e).format??null,minLength:e=>Ju(e).minimum??null,maxLength:e=>Ju(e).maximum??null},{regex(...e){return this.check(ou(...e))},includes(...e){return this.check(lu(...e))},startsWith(...e){return this.check(uu(...e))},endsWith(...e){return this.check(du(...e))},min(...e){return this.check(iu(...e))},max(...e){return this.check(ru(...e))},length(...e){return this.check(au(...e))},nonempty(...e){return this.check(iu(1,...e))},lowercase(e){return this.check(su(e))},uppercase(e){return this.check(cu(e))},trim(){return this.check(mu())},normalize(...e){return this.check(pu(...e))},toLowerCase(){return this.check(hu())},toUpperCase(){return this.check(gu())},slugify(){return this.check(_u())}})),Hd=q(`ZodString`,(e,t)=>{Ts.init(e,t),Vd.init(e,t)},{email(e){return this.check(Cl(Jd,e))},url(e){return this.check(kl(Zd,e))},jwt(e){return this.check(Wl(pf,e))},emoji(e){return this.check(Al(Qd,e))},guid(e){return this.check(wl(Yd,e))},uuid(e){return this.check(Tl(Xd,e))},uuidv4(e){return this.check(El(Xd,e))},uuidv6(e){return this.check(Dl(Xd,e))},uuidv7(e){return this.check(Ol(Xd,e))},nanoid(e){return this.check(jl($d,e))},cuid(e){return this.check(Ml(ef,e))},cuid2(e){return this.check(Nl(tf,e))},ulid(e){return this.check(Pl(nf,e))},base64(e){return this.check(Vl(uf,e))},base64url(e){return this.check(Hl(df,e))},xid(e){return this.check(Fl(rf,e))},ksuid(e){return this.check(Il(af,e))},ipv4(e){return this.check(Ll(of,e))},ipv6(e){return this.check(Rl(sf,e))},cidrv4(e){return this.check(zl(cf,e))},cidrv6(e){return this.check(Bl(lf,e))},e164(e){return this.check(Ul(ff,e))},datetime(e){return this.check(Gl(Wd,e))},date(e){return this.check(Kl(Gd,e))},time(e){return this.check(ql(Kd,e))},duration(e){return this.check(Jl(qd,e))}});function Ud(e){return Sl(Hd,e)}var Q=q(`ZodStringFormat`,(e,t)=>{Y.init(e,t),Vd.init(e,t)}),Wd=q(`ZodISODateTime`,(e,t)=>{Ws.init(e,t),Q.init(e,t)}),Gd=q(`ZodISODate`,(e,t)=>{Gs.init(e,t),Q.init(e,t)}),Kd=q(`ZodISOTime`,(e,t)=>{Ks.init(e,t),Q.init(e,t)}),qd=q(`ZodISODuration`,(e,t)=>{qs.init(e,t),Q.init(e,t)}),Jd=q(`ZodEmail`,(e,t)=>{Os.init(e,t),Q.init(e,t)}),Yd=q(`ZodGUID`,(e,t)=>{Es.init(e,t),Q.init(e,t)}),Xd=q(`ZodUUID`,(e,t)=>{Ds.init(e,t),Q.init(e,t)}),Zd=q(`ZodURL`,(e,t)=>{Is.init(e,t),Q.init(e,t)}),Qd=q(`ZodEmoji`,(e,t)=>{Ls.init(e,t),Q.init(e,t)}),$d=q(`ZodNanoID`,(e,t)=>{Rs.init(e,t),Q.init(e,t)}),ef=q(`ZodCUID`,(e,t)=>{zs.init(e,t),Q.init(e,t)}),tf=q(`ZodCUID2`,(e,t)=>{Bs.init(e,t),Q.init(e,t)}),nf=q(`ZodULID`,(e,t)=>{Vs.init(e,t),Q.init(e,t)}),rf=q(`ZodXID`,(e,t)=>{Hs.init(e,t),Q.init(e,t)}),af=q(`ZodKSUID`,(e,t)=>{Us.init(e,t),Q.init(e,t)}),of=q(`ZodIPv4`,(e,t)=>{Js.init(e,t),Q.init(e,t)}),sf=q(`ZodIPv6`,(e,t)=>{Zs.init(e,t),Q.init(e,t)}),cf=q(`ZodCIDRv4`,(e,t)=>{Qs.init(e,t),Q.init(e,t)}),lf=q(`ZodCIDRv6`,(e,t)=>{ec.init(e,t),Q.init(e,t)}),uf=q(`ZodBase64`,(e,t)=>{rc.init(e,t),Q.init(e,t)}),df=q(`ZodBase64URL`,(e,t)=>{oc.init(e,t),Q.init(e,t)}),ff=q(`ZodE164`,(e,t)=>{sc.init(e,t),Q.init(e,t)}),pf=q(`ZodJWT`,(e,t)=>{lc.init(e,t),Q.init(e,t)}),mf=q(`ZodNumber`,(e,t)=>{uc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>$u(e,t,n,r),e.isFinite=!0},Ma({minValue:e=>{let{minimum:t,exclusiveMinimum:n}=Ju(e);return Math.max(t??-1/0,n??-1/0)},maxValue:e=>{let{maximum:t,exclusiveMaximum:n}=Ju(e);return Math.min(t??1/0,n??1/0)},isInt:e=>{let{isInt:t,multipleOf:n}=Ju(e);return!!t||!!n?.some(Number.isSafeInteger)},format:e=>Ju(e).format??null},{gt(e,t){return this.check(eu(e,t))},gte(e,t){return this.check(tu(e,t))},min(e,t){return this.check(tu(e,t))},lt(e,t){return this.check(Ql(e,t))},lte(e,t){return this.check($l(e,t))},max(e,t){return this.check($l(e,t))},int(e){return this.check(gf(e))},safe(e){return this.check(gf(e))},positive(e){return this.check(eu(0,e))},nonnegative(e){return this.check(tu(0,e))},negative(e){return this.check(Ql(0,e))},nonpositive(e){return this.check($l(0,e))},multipleOf(e,t){return this.check(nu(e,t))},step(e,t){return this.check(nu(e,t))},finite(){return this}})),hf=q(`ZodNumberFormat`,(e,t)=>{dc.init(e,t),mf.init(e,t)});function gf(e){return Yl(hf,e)}var _f=q(`ZodUnknown`,(e,t)=>{fc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(e,t,n)=>void 0});function vf(){return Xl(_f)}var yf=q(`ZodNever`,(e,t)=>{pc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>ed(e,t,n,r)});function bf(e){return Zl(yf,e)}var xf=q(`ZodArray`,(e,t)=>{Bd(),_c.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>ad(e,t,n,r),e.element=t.element},{min(e,t){return this.check(iu(e,t))},nonempty(e){return this.check(iu(1,e))},max(e,t){return this.check(ru(e,t))},length(e,t){return this.check(au(e,t))},unwrap(){return this.element}});function Sf(e,t){return vu(xf,e,t)}var Cf=q(`ZodObject`,(e,t)=>{Bd(),Cc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>sd(e,t,n,r),Ra(e,`shape`,e=>e._zod.def.shape,!1)},{keyof(){return Pf(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(qi(this._zod.def,{catchall:e}))},passthrough(){return this.clone(qi(this._zod.def,{catchall:vf()}))},loose(){return this.clone(qi(this._zod.def,{catchall:vf()}))},strict(){return this.clone(qi(this._zod.def,{catchall:bf()}))},strip(){return this.clone(qi(this._zod.def,{catchall:void 0}))},extend(e){return da(this,e)},safeExtend(e){return pa(this,e)},merge(e){return ma(this,e)},pick(e){return ca(this,e)},omit(e){return ua(this,e)},partial(...e){return ha(zf,this,e[0])},exactPartial(...e){return ha(Vf,this,e[0],`exactPartial`)},required(...e){return ga(Yf,this,e[0])}});function wf(e,t){return new Cf({type:`object`,shape:e,catchall:bf(),...G(t)})}var Tf=q(`ZodUnion`,(e,t)=>{Tc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>cd(e,t,n,r),e.options=t.options});function Ef(e,t){return new Tf({type:`union`,options:e,...G(t)})}var Df=q(`ZodDiscriminatedUnion`,(e,t)=>{Tf.init(e,t),Dc.init(e,t)});function Of(e,t,n){return new Df({type:`union`,options:t,discriminator:e,...G(n)})}var kf=q(`ZodIntersection`,(e,t)=>{Oc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>ld(e,t,n,r)});function Af(e,t){return new kf({type:`intersection`,left:e,right:t})}var jf=q(`ZodRecord`,(e,t)=>{Bd(),jc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>pd(e,t,n,r),e.keyType=t.keyType,e.valueType=t.valueType});function Mf(e,t,n){return!t||!t._zod?new jf({type:`record`,keyType:Ud(),valueType:e,...G(t)}):new jf({type:`record`,keyType:e,valueType:t,...G(n)})}var Nf=q(`ZodEnum`,(e,t)=>{Mc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>td(e,t,n,r),e.enum=t.entries,e.options=[...e._zod.values];let n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{let i={};for(let r of e)if(n.has(r))i[r]=t.entries[r];else throw Error(`Key ${r} not found in enum`);return new Nf({...t,checks:[],...G(r),entries:i})},e.exclude=(e,r)=>{let i={...t.entries};for(let t of e)if(n.has(t))delete i[t];else throw Error(`Key ${t} not found in enum`);return new Nf({...t,checks:[],...G(r),entries:i})}});function Pf(e,t){return new Nf({type:`enum`,entries:Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e,...G(t)})}var Ff=q(`ZodLiteral`,(e,t)=>{Nc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>nd(e,t,n,r),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function If(e,t){return new Ff({type:`literal`,values:Array.isArray(e)?e:[e],...G(t)})}var Lf=q(`ZodTransform`,(e,t)=>{Bd(),Pc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>id(e,t,n,r),e._zod.parse=(n,r)=>{if(r.direction===`backward`)throw new Ka(e.constructor.name);n.addIssue=r=>{if(typeof r==`string`)n.issues.push(Oa(r,n.value,t));else{let t=r;t.fatal&&(t.continue=!1),t.code??=`custom`,`input`in t||(t.input=n.value),t.inst??=e,n.issues.push(Oa(t))}};let i=t.transform(n.value,n);return i instanceof Promise?i.then(e=>(n.value=e,n)):(n.value=i,n)}});function Rf(e){return new Lf({type:`transform`,transform:e})}var zf=q(`ZodOptional`,(e,t)=>{Ic.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Cd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function Bf(e){return new zf({type:`optional`,innerType:e})}var Vf=q(`ZodExactOptional`,(e,t)=>{Lc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Cd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function Hf(e){return new Vf({type:`optional`,innerType:e})}var Uf=q(`ZodNullable`,(e,t)=>{Rc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>md(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function Wf(e){return new Uf({type:`nullable`,innerType:e})}var Gf=q(`ZodDefault`,(e,t)=>{zc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>vd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function Kf(e,t){return new Gf({type:`default`,innerType:e,get defaultValue(){return typeof t==`function`?t():ea(t)}})}var qf=q(`ZodPrefault`,(e,t)=>{Vc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>yd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function Jf(e,t){return new qf({type:`prefault`,innerType:e,get defaultValue(){return typeof t==`function`?t():ea(t)}})}var Yf=q(`ZodNonOptional`,(e,t)=>{Hc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>hd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function Xf(e,t){return new Yf({type:`nonoptional`,innerType:e,...G(t)})}var Zf=q(`ZodCatch`,(e,t)=>{Gc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>bd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function Qf(e,t){return new Zf({type:`catch`,innerType:e,catchValue:typeof t==`function`?t:Ba(t)})}var $f=q(`ZodPipe`,(e,t)=>{Kc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>xd(e,t,n,r),e.in=t.in,e.out=t.out});function ep(e,t){return new $f({type:`pipe`,in:e,out:t})}var tp=q(`ZodReadonly`,(e,t)=>{Jc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>Sd(e,t,n,r),e.unwrap=()=>e._zod.def.innerType});function np(e){return new tp({type:`readonly`,innerType:e})}var rp=q(`ZodCustom`,(e,t)=>{Xc.init(e,t),Z.init(e,t),e._zod.processJSONSchema=(t,n,r)=>rd(e,t,n,r)});function ip(e,t={}){return yu(rp,e,t)}function ap(e,t){return bu(e,t)}var op=2e3,sp=6e3,cp=100,lp=25,up=Pf([`channel`,`direct`]),dp=Ud().regex(/^\d{1,20}$/),fp=Ud().min(1).max(cp),pp=Mf(fp,Ud().max(sp)).refine(e=>Object.keys(e).length<=lp),mp=Of(`act`,[wf({act:If(`say`),place:up,content:Ud().min(1).max(op)}),wf({act:If(`use`),place:up,command:fp,options:pp}),wf({act:If(`suggest`),place:up,command:fp,option:fp,typed:Ud().max(sp),options:pp}),wf({act:If(`use-on`),place:up,command:fp,message:dp}),wf({act:If(`press`),place:up,message:dp,button:fp}),wf({act:If(`choose`),place:up,message:dp,choice:fp})]);wf({number:gf().min(0),request:mp});function hp(e,t){return t===-1?j:`${e}-${t}`}function gp(e,t){let n=(e,n)=>{e.preventDefault(),t(n)};return O`<div class="listbox" role="listbox" id=${e.id} aria-label=${e.label} tabindex="-1">
    ${e.entries.map((t,r)=>O`<div
          id=${`${e.id}-${r}`}
          role="option"
          class=${Ue({entry:!0,reached:r===e.reached})}
          aria-selected=${r===e.reached}
          @pointerdown=${e=>n(e,t)}
        >
          <bdi class="label">${t.label}</bdi>
          ${t.detail===``?j:O`<bdi class="detail">${t.detail}</bdi>`}
        </div>`)}
  </div>`}var _p=`offers`;function vp(e,t){let{draft:n,offers:r,reached:i,trouble:a}=e;return O`<form class="composer" aria-label="Composer" @submit=${e=>{e.preventDefault(),t.send()}}>
    ${a===null?j:O`<p class="trouble" role="alert">${a}</p>`}
    ${r.length===0?j:gp({id:_p,label:yp(e),entries:r,reached:i},t.pick)}
    ${n.kind===`command`?Sp(n,e.option):j}
    <div class="line">
      ${n.kind===`command`?Cp(n,e,t):xp(n.text,e,t)}
      <button type="submit" class="send" aria-label="Send">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path fill="currentColor" d="M3 20.5 22 12 3 3.5V10l12 2-12 2z" /></svg>
      </button>
    </div>
  </form>`}function yp({draft:e,offers:t}){return e.kind===`command`?`Suggestions`:t[0]?.kind===`mention`?`People`:`Commands`}function bp(e,{offers:t,reached:n},r){let i=t[n];switch(e.key){case`ArrowDown`:case`ArrowUp`:return t.length!==0&&(r.reach(e.key===`ArrowDown`?1:-1),!0);case`Tab`:return i===void 0||e.shiftKey?!1:(r.pick(i),i.kind!==`value`);case`Enter`:return e.isComposing||e.shiftKey?!1:(i===void 0?r.send():r.pick(i),!0);case`Escape`:return r.escape(),!0;default:return!1}}function xp(e,t,n){let{place:r,bot:i,offers:a,reached:o}=t,s=r===`channel`?`Message #general`:`Message @${i?.name??``}`;return O`<textarea
    id=${mi}
    rows="1"
    dir="auto"
    maxlength=${op}
    placeholder=${s}
    aria-label=${s}
    aria-autocomplete="list"
    aria-controls=${a.length>0?_p:j}
    aria-activedescendant=${hp(_p,o)}
    autocomplete="off"
    .value=${ji(e)}
    @input=${e=>n.write(Tp(e))}
    @keydown=${e=>{bp(e,t,n)&&e.preventDefault()}}
  ></textarea>`}function Sp({command:e,missing:t},n){let r=e.options.find(({name:e})=>e===n);return O`<p class="hint" id="hint">
    ${r===void 0?O`<bdi>${e.description}</bdi>`:O`<strong>${r.name}</strong> <bdi>${r.description}</bdi>`}
    ${t===null?j:O`<span class="missing" role="alert">The option ${t} is required.</span>`}
  </p>`}function Cp(e,t,n){let{command:r,open:i}=e;return O`<div class="command" role="group" aria-label=${`Command /${r.name}`}>
    <span class="command-name">/${r.name}</span>
    ${Si(r.options.filter(({name:e})=>i.includes(e)),({name:e})=>e,r=>wp(r,e,t,n))}
    ${ii(e).map(({name:e})=>O`<button type="button" class="add" @click=${()=>n.addOption(e)} aria-label=${`Add the option ${e}`}>
          +&nbsp;${e}
        </button>`)}
    <button
      type="button"
      id=${i.length===0?mi:j}
      class="leave"
      aria-label="Leave the command"
      @click=${n.leaveCommand}
      @keydown=${e=>{e.key===`Escape`&&n.leaveCommand()}}
    >
      ✕
    </button>
  </div>`}function wp(e,t,n,r){let{name:i,required:a,maxLength:o}=e,s=t.given[i]?.shown??``,c=n.option===i&&n.offers.length>0;return O`<span class="field">
    <label for=${hi(i)}>${i}</label>
    <input
      id=${hi(i)}
      type="text"
      dir="auto"
      role="combobox"
      maxlength=${o}
      autocomplete="off"
      aria-autocomplete="list"
      aria-describedby="hint"
      aria-required=${a}
      aria-invalid=${t.missing===i}
      aria-expanded=${c}
      aria-controls=${c?_p:j}
      aria-activedescendant=${c?hp(_p,n.reached):j}
      .value=${ji(s)}
      @focus=${()=>r.enterOption(i)}
      @input=${e=>r.writeOption(i,Tp(e))}
      @keydown=${e=>{e.key===`Backspace`&&s===``?(e.preventDefault(),a?r.leaveCommand():r.removeOption(i)):bp(e,n,r)&&e.preventDefault()}}
    />
  </span>`}function Tp({target:e}){return e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement?e.value:``}var $=e((e=>{Object.defineProperty(e,"__esModule",{value:!0});var t=/\r\n?/g,n=/\t/g,r=/\f/g,i=function(e){return e.replace(t,`
`).replace(r,``).replace(n,`    `)},a=function(e,t){var n=e||{};if(t!=null)for(var r in t)Object.prototype.hasOwnProperty.call(t,r)&&(n[r]=t[r]);return n},o=function(e,t){var n=Object.keys(e).filter(function(t){var n=e[t];if(n==null||n.match==null)return!1;var r=n.order;return typeof r==`number`&&isFinite(r)||typeof console>`u`||console.warn("simple-markdown: Invalid order for rule `"+t+"`: "+String(r)),!0});n.sort(function(t,n){var r=e[t],i=e[n],a=r.order,o=i.order;if(a!==o)return a-o;var s=+!r.quality,c=+!i.quality;return s===c?t<n?-1:+(t>n):s-c});var r,o=function(t,i){var a=[];for(i||=r,r=i;t;){var s=null,c=null,l=null,u=NaN,d=0,f=n[0],p=e[f];do{var m=p.order,h=i.prevCapture==null?``:i.prevCapture[0],g=p.match(t,i,h);if(g){var _=p.quality?p.quality(g,i,h):0;_<=u||(s=f,c=p,l=g,u=_)}d++,f=n[d],p=e[f]}while(p&&(!l||p.order===m&&p.quality));if(c==null||l==null)throw Error("Could not find a matching rule for the below content. The rule with highest `order` should always match content provided to it. Check the definition of `match` for '"+n[n.length-1]+`'. It seems to not match the following source:
`+t);if(l.index)throw Error("`match` must return a capture starting at index 0 (the current parse index). Did you forget a ^ at the start of the RegExp?");var v=c.parse(l,o,i);if(Array.isArray(v))Array.prototype.push.apply(a,v);else{if(typeof v!=`object`||!v)throw Error(`parse() function returned invalid parse result: '${v}'`);v.type??=s,a.push(v)}i.prevCapture=l,t=t.substring(i.prevCapture[0].length)}return a};return function(e,n){return r=a(n,t),!r.inline&&!r.disableAutoBlockNewlines&&(e+=`

`),r.prevCapture=null,o(i(e),r)}},s=function(e){var t=function(t,n,r){return n.inline?e.exec(t):null};return t.regex=e,t},c=function(e){var t=function(t,n){return n.inline?null:e.exec(t)};return t.regex=e,t},l=function(e){var t=function(t,n){return e.exec(t)};return t.regex=e,t};typeof Symbol==`function`&&Symbol.for;var u=function(e,t,n,r){n||={},r=r===void 0||r;var i=``;for(var a in n){var o=n[a];Object.prototype.hasOwnProperty.call(n,a)&&o&&(i+=` `+m(a)+`="`+m(o)+`"`)}var s=`<`+e+i+`>`;return r?s+t+`</`+e+`>`:s},d=function(e){if(e==null)return null;try{var t=new URL(e,`https://localhost`).protocol;if(t.indexOf(`javascript:`)===0||t.indexOf(`vbscript:`)===0||t.indexOf(`data:`)===0)return null}catch{return null}return e},f=/[<>&"']/g,p={"<":`&lt;`,">":`&gt;`,"&":`&amp;`,'"':`&quot;`,"'":`&#x27;`,"/":`&#x2F;`,"`":`&#96;`},m=function(e){return String(e).replace(f,function(e){return p[e]})},h=/\\([^0-9A-Za-z\s])/g,g=function(e){return e.replace(h,`$1`)},_=function(e,t,n){var r=n.inline||!1;n.inline=!0;var i=e(t,n);return n.inline=r,i},v=function(e,t,n){var r=n.inline||!1;n.inline=!1;var i=e(t+`

`,n);return n.inline=r,i},y=function(e,t,n){return{content:_(t,e[1],n)}},b=function(){return{}},x=`(?:[*+-]|\\d+\\.)`,S=`( *)(`+x+`) +`,ee=RegExp(`^`+S),C=RegExp(S+`[^\\n]*(?:\\n(?!\\1`+x+` )[^\\n]*)*(
|$)`,`gm`),te=/\n{2,}$/,ne=/^ (?= *`)|(` *) $/g,re=te,ie=/ *\n+$/,ae=RegExp(`^( *)(`+x+`) [\\s\\S]+?(?:
{2,}(?! )(?!\\1`+x+` )\\n*|\\s*
*$)`),w=/(?:^|\n)( *)$/,oe=(function(){var e=/^ *\| *| *\| *$/g,t=/ *$/,n=/^ *-+: *$/,r=/^ *:-+: *$/,i=/^ *:-+ *$/,a=function(e){return n.test(e)?`right`:r.test(e)?`center`:i.test(e)?`left`:null},o=function(t,n,r,i){return i&&(t=t.replace(e,``)),t.trim().split(`|`).map(a)},s=function(e,n,r,i){var a=r.inTable;r.inTable=!0;var o=n(e.trim(),r);r.inTable=a;var s=[[]];return o.forEach(function(e,n){e.type===`tableSeparator`?(!i||n!==0&&n!==o.length-1)&&s.push([]):(e.type===`text`&&(o[n+1]==null||o[n+1].type===`tableSeparator`)&&(e.content=e.content.replace(t,``)),s[s.length-1].push(e))}),s},c=function(e,t,n,r){return e.trim().split(`
`).map(function(e){return s(e,t,n,r)})},l=function(e){return function(t,n,r){r.inline=!0;var i=s(t[1],n,r,e),a=o(t[2],n,r,e),l=c(t[3],n,r,e);return r.inline=!1,{type:`table`,header:i,align:a,cells:l}}};return{parseTable:l(!0),parseNpTable:l(!1),TABLE_REGEX:/^ *(\|.+)\n *\|( *[-:]+[-| :]*)\n((?: *\|.*(?:\n|$))*)\n*/,NPTABLE_REGEX:/^ *(\S.*\|.*)\n *([-:]+ *\|[-| :]*)\n((?:.*\|.*(?:\n|$))*)\n*/}})(),se=`(?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*`,T=`\\s*<?((?:\\([^)]*\\)|[^\\s\\\\]|\\\\.)*?)>?(?:\\s+['"]([\\s\\S]*?)['"])?\\s*`,ce=/mailto:/i,le=function(e,t,n){var r=(e[2]||e[1]).replace(/\s+/g,` `).toLowerCase();if(t._defs&&t._defs[r]){var i=t._defs[r];n.target=i.target,n.title=i.title}return t._refs=t._refs||{},t._refs[r]=t._refs[r]||[],t._refs[r].push(n),n},E=0,ue={Array:{html:function(e,t,n){for(var r=``,i=0;i<e.length;i++){var a=e[i];if(a.type===`text`)for(a={type:`text`,content:a.content};i+1<e.length&&e[i+1].type===`text`;i++)a.content+=e[i+1].content;r+=t(a,n)}return r}},heading:{order:E++,match:c(/^ *(#{1,6})([^\n]+?)#* *(?:\n *)+\n/),parse:function(e,t,n){return{level:e[1].length,content:_(t,e[2].trim(),n)}},html:function(e,t,n){return u(`h`+e.level,t(e.content,n))}},nptable:{order:E++,match:c(oe.NPTABLE_REGEX),parse:oe.parseNpTable,html:null},lheading:{order:E++,match:c(/^([^\n]+)\n *(=|-){3,} *(?:\n *)+\n/),parse:function(e,t,n){return{type:`heading`,level:e[2]===`=`?1:2,content:_(t,e[1],n)}},html:null},hr:{order:E++,match:c(/^( *[-*_]){3,} *(?:\n *)+\n/),parse:b,html:function(e,t,n){return`<hr aria-hidden="true">`}},codeBlock:{order:E++,match:c(/^(?:    [^\n]+\n*)+(?:\n *)+\n/),parse:function(e,t,n){return{lang:void 0,content:e[0].replace(/^    /gm,``).replace(/\n+$/,``)}},html:function(e,t,n){var r=e.lang?`markdown-code-`+e.lang:void 0;return u(`pre`,u(`code`,m(e.content),{class:r}))}},fence:{order:E++,match:c(/^ *(`{3,}|~{3,}) *(?:(\S+) *)?\n([\s\S]+?)\n?\1 *(?:\n *)+\n/),parse:function(e,t,n){return{type:`codeBlock`,lang:e[2]||void 0,content:e[3]}},html:null},blockQuote:{order:E++,match:c(/^( *>[^\n]+(\n[^\n]+)*\n*)+\n{2,}/),parse:function(e,t,n){return{content:t(e[0].replace(/^ *> ?/gm,``),n)}},html:function(e,t,n){return u(`blockquote`,t(e.content,n))}},list:{order:E++,match:function(e,t){var n=t.prevCapture==null?``:t.prevCapture[0],r=w.exec(n),i=t._list||!t.inline;return r&&i?(e=r[1]+e,ae.exec(e)):null},parse:function(e,t,n){var r=e[2],i=r.length>1,a=i?+r:void 0,o=e[0].replace(re,`
`).match(C),s=!1;return{ordered:i,start:a,items:o.map(function(e,r){var i=ee.exec(e),a=i?i[0].length:0,c=RegExp(`^ {1,`+a+`}`,`gm`),l=e.replace(c,``).replace(ee,``),u=r===o.length-1,d=l.indexOf(`

`)!==-1||u&&s;s=d;var f=n.inline,p=n._list;n._list=!0;var m;d?(n.inline=!1,m=l.replace(ie,`

`)):(n.inline=!0,m=l.replace(ie,``));var h=t(m,n);return n.inline=f,n._list=p,h})}},html:function(e,t,n){var r=e.items.map(function(e){return u(`li`,t(e,n))}).join(``);return u(e.ordered?`ol`:`ul`,r,{start:e.start})}},def:{order:E++,match:c(/^ *\[([^\]]+)\]: *<?([^\s>]*)>?(?: +["(]([^\n]+)[")])? *\n(?: *\n)*/),parse:function(e,t,n){var r=e[1].replace(/\s+/g,` `).toLowerCase(),i=e[2],a=e[3];return n._refs&&n._refs[r]&&n._refs[r].forEach(function(e){e.target=i,e.title=a}),n._defs=n._defs||{},n._defs[r]={target:i,title:a},{def:r,target:i,title:a}},html:function(){return``}},table:{order:E++,match:c(oe.TABLE_REGEX),parse:oe.parseTable,html:function(e,t,n){var r=function(t){return e.align[t]==null?``:`text-align:`+e.align[t]+`;`},i=e.header.map(function(e,i){return u(`th`,t(e,n),{style:r(i),scope:`col`})}).join(``),a=e.cells.map(function(e){return u(`tr`,e.map(function(e,i){return u(`td`,t(e,n),{style:r(i)})}).join(``))}).join(``);return u(`table`,u(`thead`,u(`tr`,i))+u(`tbody`,a))}},newline:{order:E++,match:c(/^(?:\n *)*\n/),parse:b,html:function(e,t,n){return`
`}},paragraph:{order:E++,match:c(/^((?:[^\n]|\n(?! *\n))+)(?:\n *)+\n/),parse:y,html:function(e,t,n){return u(`div`,t(e.content,n),{class:`paragraph`})}},escape:{order:E++,match:s(/^\\([^0-9A-Za-z\s])/),parse:function(e,t,n){return{type:`text`,content:e[1]}},html:null},tableSeparator:{order:E++,match:function(e,t){return t.inTable?/^ *\| */.exec(e):null},parse:function(){return{type:`tableSeparator`}},html:function(){return` &vert; `}},autolink:{order:E++,match:s(/^<([^: >]+:\/[^ >]+)>/),parse:function(e,t,n){return{type:`link`,content:[{type:`text`,content:e[1]}],target:e[1]}},html:null},mailto:{order:E++,match:s(/^<([^ >]+@[^ >]+)>/),parse:function(e,t,n){var r=e[1],i=e[1];return ce.test(i)||(i=`mailto:`+i),{type:`link`,content:[{type:`text`,content:r}],target:i}},html:null},url:{order:E++,match:s(/^(https?:\/\/[^\s<]+[^<.,:;"')\]\s])/),parse:function(e,t,n){return{type:`link`,content:[{type:`text`,content:e[1]}],target:e[1],title:void 0}},html:null},link:{order:E++,match:s(RegExp(`^\\[(`+se+`)\\]\\(`+T+`\\)`)),parse:function(e,t,n){return{content:t(e[1],n),target:g(e[2]),title:e[3]}},html:function(e,t,n){var r={href:d(e.target),title:e.title};return u(`a`,t(e.content,n),r)}},image:{order:E++,match:s(RegExp(`^!\\[(`+se+`)\\]\\(`+T+`\\)`)),parse:function(e,t,n){return{alt:e[1],target:g(e[2]),title:e[3]}},html:function(e,t,n){return u(`img`,``,{src:d(e.target),alt:e.alt,title:e.title},!1)}},reflink:{order:E++,match:s(RegExp(`^\\[(`+se+`)\\]\\s*\\[([^\\]]*)\\]`)),parse:function(e,t,n){return le(e,n,{type:`link`,content:t(e[1],n)})},html:null},refimage:{order:E++,match:s(RegExp(`^!\\[(`+se+`)\\]\\s*\\[([^\\]]*)\\]`)),parse:function(e,t,n){return le(e,n,{type:`image`,alt:e[1]})},html:null},em:{order:E,match:s(RegExp(`^\\b_((?:__|\\\\[\\s\\S]|[^\\\\_])+?)_\\b|^\\*(?=\\S)((?:\\*\\*|\\\\[\\s\\S]|\\s+(?:\\\\[\\s\\S]|[^\\s\\*\\\\]|\\*\\*)|[^\\s\\*\\\\])+?)\\*(?!\\*)`)),quality:function(e){return e[0].length+.2},parse:function(e,t,n){return{content:t(e[2]||e[1],n)}},html:function(e,t,n){return u(`em`,t(e.content,n))}},strong:{order:E,match:s(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/),quality:function(e){return e[0].length+.1},parse:y,html:function(e,t,n){return u(`strong`,t(e.content,n))}},u:{order:E++,match:s(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/),quality:function(e){return e[0].length},parse:y,html:function(e,t,n){return u(`u`,t(e.content,n))}},del:{order:E++,match:s(/^~~(?=\S)((?:\\[\s\S]|~(?!~)|[^\s~\\]|\s(?!~~))+?)~~/),parse:y,html:function(e,t,n){return u(`del`,t(e.content,n))}},inlineCode:{order:E++,match:s(/^(`+)([\s\S]*?[^`])\1(?!`)/),parse:function(e,t,n){return{content:e[2].replace(ne,`$1`)}},html:function(e,t,n){return u(`code`,m(e.content))}},br:{order:E++,match:l(/^ {2,}\n/),parse:b,html:function(e,t,n){return`<br>`}},text:{order:E++,match:l(/^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n| {2,}\n|\w+:\S|$)/),parse:function(e,t,n){return{content:e[0]}},html:function(e,t,n){return m(e.content)}}},de=function(e,t){return!t&&typeof console<`u`&&console.warn(`simple-markdown ruleOutput should take 'react' or 'html' as the second argument.`),function(n,r,i){return e[n.type][t](n,r,i)}},fe=function(e){var t=function(n,r){return r||={},Array.isArray(n)?n.map(function(e){return t(e,r)}).join(``):e(n,t,r)};return t},pe=function(e,t,n={}){if(!t)throw Error("simple-markdown: outputFor: `property` must be defined. if you just upgraded, you probably need to replace `outputFor` with `reactFor`");var r,i=(e.Array||ue.Array)[t];if(!i)throw Error("simple-markdown: outputFor: to join nodes of type `"+t+"` you must provide an `Array:` joiner rule with that type, Please see the docs for details on specifying an Array rule.");var o=i,s=function(n,i){return i||=r,r=i,Array.isArray(n)?o(n,s,i):e[n.type][t](n,s,i)};return function(e,t){return r=a(t,n),s(e,r)}},me=o(ue),D=function(e,t){return t||={},t.inline=!1,me(e,t)},he=function(e,t){return t||={},t.inline=!0,me(e,t)},ge=function(e,t){var n=te.test(e);return t||={},t.inline=!n,me(e,t)},_e=pe(ue,`html`);e.default={defaultRules:ue,parserFor:o,outputFor:pe,inlineRegex:s,blockRegex:c,anyScopeRegex:l,parseInline:_,parseBlock:v,markdownToHtml:function(e,t){return _e(D(e,t),t)},defaultBlockParse:D,defaultInlineParse:he,defaultImplicitParse:ge,defaultHtmlOutput:_e,preprocess:i,sanitizeText:m,sanitizeUrl:d,unescapeUrl:g,htmlTag:u,defaultRawParse:me,ruleOutput:de,htmlFor:fe,defaultParse:function(...e){return typeof console<`u`&&console.warn("defaultParse is deprecated, please use `defaultImplicitParse`"),ge.apply(null,e)},defaultOutput:function(...e){return typeof console<`u`&&console.warn("defaultOutput is deprecated, please use `defaultReactOutput`"),defaultReactOutput.apply(null,e)}}})),Ep=e((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.GuildNavigationRegex=e.SlashCommandRegex=e.SubtextRegex=e.HeadingRegex=e.TimestampRegex=e.TextRegex=e.StrikeThroughRegex=e.SpoilerRegex=e.EmoticonRegex=e.CodeBlockRegex=e.BlockQuoteRegex=e.HereRegex=e.EveryoneRegex=e.UserMentionRegex=e.RoleMentionRegex=e.EmojiRegex=e.ChannelMentionRegex=void 0,e.ChannelMentionRegex=/^<#(\d{17,20})>/,e.EmojiRegex=/^<(a)?:(\w{2,32}):(\d{17,21})>/,e.RoleMentionRegex=/^<@&(\d{17,20})>/,e.UserMentionRegex=/^<@!?(\d{17,20})>/,e.EveryoneRegex=/^@everyone/,e.HereRegex=/^@here/,e.BlockQuoteRegex=/^( *>>> ([\s\S]*))|^( *> [^\n]*(\n *> [^\n]*)*\n?)/,e.CodeBlockRegex=/^```(([a-z0-9_+\-.#]+?)\n+)?\n*([^]+?)\n*```/i,e.EmoticonRegex=/^(¯\\_\(ツ\)_\/¯)/,e.SpoilerRegex=/^\|\|([\s\S]+?)\|\|/,e.StrikeThroughRegex=/^~~([\s\S]+?)~~(?!_)/,e.TextRegex=/^[\s\S]+?(?=[^0-9A-Za-z\s]|\n\n|\n|\w+:\S|$)/,e.TimestampRegex=/^<t:(-?\d+)(?::(R|t|T|d|D|f|F))?>/,e.HeadingRegex=/^(#{1,3}) +([^\n]+?)(\n|$)/,e.SubtextRegex=/^-# +([^\n]+?)(\n|$)/,e.SlashCommandRegex=/^<\/([-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}(?: [-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}){0,2})?:(\d{17,21})>/u,e.GuildNavigationRegex=/^<(\d{17,20}):(?:(customize|browse|guide)|(linked-roles)(:\d{17,20})?)>/})),Dp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.guildNavigation=void 0;var i=r($()),a=Ep();e.guildNavigation={order:i.default.defaultRules.strong.order,match:e=>a.GuildNavigationRegex.exec(e),parse:function(e){let t=e[2]??e[3];if(t===`linked-roles`){let n=e[4]?.slice(1)??null;return{id:e[1],navigation:t,roleId:n}}return{id:e[1],navigation:t}}}})),Op=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.slashCommand=void 0;var i=r($()),a=Ep();e.slashCommand={order:i.default.defaultRules.strong.order,match:e=>a.SlashCommandRegex.exec(e),parse:function(e){let t=e[1].split(` `),n={fullName:e[1],name:t[0],subcommand:null,subcommandGroup:null,id:e[2]};return t.length==2&&(n.subcommand=t[1]),t.length===3&&(n.subcommandGroup=t[1],n.subcommand=t[2]),n}}})),kp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.everyone=void 0;var i=r($()),a=Ep();e.everyone={order:i.default.defaultRules.strong.order,match:e=>a.EveryoneRegex.exec(e),parse:function(){return{}}}})),Ap=e((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.TwemojiRegex=void 0,e.TwemojiRegex=/^((?:\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc68\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc68\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc68\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc68\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffc-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffd-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb\udffc\udffe\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffd\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc68\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83d\udc69\ud83c[\udffb-\udfff]|\ud83d\udc69\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc68\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83d\udc69\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83d\udc69\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udffb\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffb\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffc-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffc\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffd-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffd\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udffe\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffd\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\u2764\ufe0f\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83d\udc30\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udd1d\u200d\ud83e\uddd1\ud83c[\udffb-\udfff]|\ud83e\uddd1\ud83c\udfff\u200d\ud83e\udeef\u200d\ud83e\uddd1\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83e\udef1\ud83c\udffb\u200d\ud83e\udef2\ud83c[\udffc-\udfff]|\ud83e\udef1\ud83c\udffc\u200d\ud83e\udef2\ud83c[\udffb\udffd-\udfff]|\ud83e\udef1\ud83c\udffd\u200d\ud83e\udef2\ud83c[\udffb\udffc\udffe\udfff]|\ud83e\udef1\ud83c\udffe\u200d\ud83e\udef2\ud83c[\udffb-\udffd\udfff]|\ud83e\udef1\ud83c\udfff\u200d\ud83e\udef2\ud83c[\udffb-\udffe]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83e\uddd1\u200d\ud83e\udd1d\u200d\ud83e\uddd1|\ud83d\udc6f\ud83c\udffb\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffb\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffc\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffd\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udffe\u200d\u2642\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2640\ufe0f|\ud83d\udc6f\ud83c\udfff\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffb\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffc\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffd\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udffe\u200d\u2642\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2640\ufe0f|\ud83e\udd3c\ud83c\udfff\u200d\u2642\ufe0f|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83d\udc6b\ud83c[\udffb-\udfff]|\ud83d\udc6c\ud83c[\udffb-\udfff]|\ud83d\udc6d\ud83c[\udffb-\udfff]|\ud83d\udc6f\ud83c[\udffb-\udfff]|\ud83d\udc8f\ud83c[\udffb-\udfff]|\ud83d\udc91\ud83c[\udffb-\udfff]|\ud83e\udd1d\ud83c[\udffb-\udfff]|\ud83e\udd3c\ud83c[\udffb-\udfff]|\ud83d[\udc6b-\udc6d\udc6f\udc8f\udc91]|\ud83e[\udd1d\udd3c])|(?:\ud83d[\udc68\udc69]|\ud83e\uddd1)(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf7c\udf84\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddaf-\uddb3\uddbc\uddbd\ude70])(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc70\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddcd-\uddcf\uddd4\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f(?:\u200d\u27a1\ufe0f)?|(?:\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83e\uddd1\u200d\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddd1\u200d\ud83e\uddd2\u200d\ud83e\uddd2|\ud83c\udff3\ufe0f\u200d\u26a7\ufe0f|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83d\ude36\u200d\ud83c\udf2b\ufe0f|\u26d3\ufe0f\u200d\ud83d\udca5|\u2764\ufe0f\u200d\ud83d\udd25|\u2764\ufe0f\u200d\ud83e\ude79|\ud83c\udf44\u200d\ud83d\udfeb|\ud83c\udf4b\u200d\ud83d\udfe9|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc15\u200d\ud83e\uddba|\ud83d\udc26\u200d\ud83d\udd25|\ud83d\udc3b\u200d\u2744\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\ude2e\u200d\ud83d\udca8|\ud83d\ude35\u200d\ud83d\udcab|\ud83d\ude42\u200d\u2194\ufe0f|\ud83d\ude42\u200d\u2195\ufe0f|\ud83e\uddd1\u200d\ud83e\uddd2|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f|\ud83d\udc08\u200d\u2b1b|\ud83d\udc26\u200d\u2b1b)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|\ud83e\udef0|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c\udfc3|\ud83d\udeb6|\ud83e\uddce)(?:\ud83c[\udffb-\udfff])?(?:\u200d\u27a1\ufe0f)?|(?:\ud83c[\udf85\udfc2\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4\udeb5\udec0\udecc]|\ud83e[\udd0c\udd0f\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\udd77\uddb5\uddb6\uddb8\uddb9\uddbb\uddcd\uddcf\uddd1-\udddd\udec3-\udec5\udef1-\udef8]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udc8e\udc90\udc92-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\uded5-\uded8\udedc-\udedf\udeeb\udeec\udef4-\udefc\udfe0-\udfeb\udff0]|\ud83e[\udd0d\udd0e\udd10-\udd17\udd20-\udd25\udd27-\udd2f\udd3a\udd3f-\udd45\udd47-\udd76\udd78-\uddb4\uddb7\uddba\uddbc-\uddcc\uddd0\uddde-\uddff\ude70-\ude7c\ude80-\ude8a\ude8e-\udec2\udec6\udec8\udecd-\udedc\udedf-\udeea\udeef]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f)/})),jp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.twemoji=void 0;var i=r($()),a=Ap();e.twemoji={order:i.default.defaultRules.strong.order,match:e=>a.TwemojiRegex.exec(e),parse:function(e){return{name:e[0]}}}})),Mp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.channel=void 0;var i=r($()),a=Ep();e.channel={order:i.default.defaultRules.strong.order,match:e=>a.ChannelMentionRegex.exec(e),parse:function(e){return{id:e[1]}}}})),Np=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.timestamp=void 0;var i=r($()),a=Ep();e.timestamp={order:i.default.defaultRules.strong.order,match:e=>a.TimestampRegex.exec(e),parse:function(e){return{timestamp:e[1],format:e[2]}}}})),Pp=e((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.extend=void 0,e.extend=(e,t)=>Object.assign({},t,e)})),Fp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.blockQuote=void 0;var i=r($()),a=Pp(),o=Ep();e.blockQuote=(0,a.extend)({match:function(e,t,n){return!/^$|\n *$/.test(n)||t.inQuote?null:o.BlockQuoteRegex.exec(e)},parse:function(e,t,n){let r=e[0],i=/^ *>>> ?/.exec(r)?/^ *>>> ?/:/^ *> ?/gm;return{content:t(r.replace(i,``),Object.assign({},n,{inQuote:!0})),type:`blockQuote`}}},i.default.defaultRules.blockQuote)})),Ip=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.strikethrough=void 0;var i=r($()),a=Pp(),o=Ep();e.strikethrough=(0,a.extend)({match:i.default.inlineRegex(o.StrikeThroughRegex)},i.default.defaultRules.del)})),Lp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.codeBlock=void 0;var i=r($()),a=Pp(),o=Ep();e.codeBlock=(0,a.extend)({match:i.default.inlineRegex(o.CodeBlockRegex),parse:function(e,t,n){return{lang:(e[2]||``).trim(),content:e[3]||``,inQuote:n.inQuote||!1}}},i.default.defaultRules.codeBlock)})),Rp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoji=void 0;var i=r($()),a=Ep();e.emoji={order:i.default.defaultRules.strong.order,match:e=>a.EmojiRegex.exec(e),parse:function(e){return{animated:e[1]===`a`,name:e[2],id:e[3]}}}})),zp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.role=void 0;var i=r($()),a=Ep();e.role={order:i.default.defaultRules.strong.order,match:e=>a.RoleMentionRegex.exec(e),parse:function(e){return{id:e[1]}}}})),Bp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.autolink=void 0;var i=r($());e.autolink=(0,Pp().extend)({parse:e=>({content:[{type:`text`,content:e[1]}],target:e[1]})},i.default.defaultRules.autolink)})),Vp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.here=void 0;var i=r($()),a=Ep();e.here={order:i.default.defaultRules.strong.order,match:e=>a.HereRegex.exec(e),parse:function(){return{}}}})),Hp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.emoticon=void 0;var i=r($()),a=Ep();e.emoticon={order:i.default.defaultRules.text.order,match:e=>a.EmoticonRegex.exec(e),parse:function(e){return{type:`text`,content:e[1]}}}})),Up=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.user=void 0;var i=r($()),a=Ep();e.user={order:i.default.defaultRules.strong.order,match:e=>a.UserMentionRegex.exec(e),parse:function(e){return{id:e[1],type:`user`}}}})),Wp=e((e=>{Object.defineProperty(e,"__esModule",{value:!0}),e.spoiler=void 0;var t=Ep();e.spoiler={order:0,match:e=>t.SpoilerRegex.exec(e),parse:function(e,t,n){return{content:t(e[1],n)}}}})),Gp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.heading=void 0;var i=r($()),a=Pp(),o=Ep();e.heading=(0,a.extend)({match:function(e,t){return t.prevCapture===null||t.prevCapture.slice(-1)[0]===`
`?o.HeadingRegex.exec(e):null}},i.default.defaultRules.heading)})),Kp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.subtext=void 0;var i=r($()),a=Ep();e.subtext={order:i.default.defaultRules.heading.order-.5,match:function(e,t){return t.prevCapture===null||t.prevCapture.slice(-1)[0]===`
`?a.SubtextRegex.exec(e):null},parse:function(e,t,n){return{content:t(e[1],n)}}}})),qp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.text=void 0;var i=r($()),a=Pp(),o=Ep();e.text=(0,a.extend)({match:e=>o.TextRegex.exec(e)},i.default.defaultRules.text)})),Jp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.url=void 0;var i=r($());e.url=(0,Pp().extend)({parse:e=>({content:[{type:`text`,content:e[1]}],target:e[1]})},i.default.defaultRules.url)})),Yp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.em=void 0;var i=Pp(),a=r($());e.em=(0,i.extend)({parse:function(e,t,n){let r=a.default.defaultRules.em.parse(e,t,Object.assign({},n,{inEmphasis:!0}));return n.inEmphasis?r.content:r}},a.default.defaultRules.em)})),Xp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.br=void 0;var i=r($());e.br=(0,Pp().extend)({match:i.default.anyScopeRegex(/^\n/)},i.default.defaultRules.br)})),Zp=e(((e,t,n)=>{var r=n&&n.__importDefault||function(e){return e&&e.__esModule?e:{default:e}};Object.defineProperty(e,"__esModule",{value:!0}),e.rulesExtended=e.rules=e.SimpleMarkdown=void 0,e.parse=ae;var i=r($());e.SimpleMarkdown=i.default;var a=Dp(),o=Op(),s=kp(),c=jp(),l=Mp(),u=Np(),d=Fp(),f=Ip(),p=Lp(),m=Rp(),h=zp(),g=Bp(),_=Vp(),v=Hp(),y=Up(),b=Wp(),x=Gp(),S=Kp(),ee=qp(),C=Jp(),te=Yp(),ne=Xp();e.rules={blockQuote:d.blockQuote,codeBlock:p.codeBlock,newline:i.default.defaultRules.newline,escape:i.default.defaultRules.escape,autolink:g.autolink,url:C.url,em:te.em,strong:i.default.defaultRules.strong,underline:i.default.defaultRules.u,strikethrough:f.strikethrough,inlineCode:i.default.defaultRules.inlineCode,text:ee.text,emoticon:v.emoticon,br:ne.br,spoiler:b.spoiler,heading:x.heading,subtext:S.subtext,user:y.user,channel:l.channel,role:h.role,emoji:m.emoji,everyone:s.everyone,here:_.here,twemoji:c.twemoji,timestamp:u.timestamp,slashCommand:o.slashCommand,guildNavigation:a.guildNavigation},e.rulesExtended=Object.assign(Object.assign({},e.rules),{link:i.default.defaultRules.link});var re=i.default.parserFor(e.rules),ie=i.default.parserFor(e.rulesExtended);function ae(e,t=`normal`){return t===`normal`?re(e,{inline:!0}):ie(e,{inline:!0})}e.default=ae}))();function Qp(e,t,n){return $p((0,Zp.parse)(e,n?`extended`:`normal`),t)}function $p(e,t){let n=[];for(let r of e){let e=em(r,t),i=n.at(-1);typeof e==`string`&&typeof i==`string`?n[n.length-1]=i+e:n.push(e)}return n}function em(e,t){let n=()=>Array.isArray(e.content)?$p(e.content,t):String(e.content??``);switch(e.type){case`text`:return String(e.content);case`br`:return O`<br />`;case`strong`:return O`<strong>${n()}</strong>`;case`em`:return O`<em>${n()}</em>`;case`underline`:return O`<u>${n()}</u>`;case`strikethrough`:return O`<s>${n()}</s>`;case`inlineCode`:return O`<code>${n()}</code>`;case`codeBlock`:return O`<pre><code>${n()}</code></pre>`;case`blockQuote`:return O`<discord-quote>${n()}</discord-quote>`;case`subtext`:return O`<small class="subtext">${n()}</small>`;case`heading`:return O`<strong class="heading" data-level=${e.level}>${n()}</strong>`;case`url`:case`autolink`:case`link`:return tm(e.target)?O`<a href=${e.target} target="_blank" rel="noopener noreferrer">${n()}</a>`:O`<span>${n()}</span>`;case`user`:return O`<discord-mention type="user">${nm(e.id,t)}</discord-mention>`;case`everyone`:case`here`:return`@${e.type}`;default:return O`<span>${n()}</span>`}}function tm(e){return typeof e==`string`&&/^https?:\/\//i.test(e)}function nm(e,t){return t.find(t=>t.id===e)?.name??`unknown-user`}function rm({title:e,url:t,description:n,fields:r,footer:i,colour:a},o){let s=Qp(e,o,!0);return O`<discord-embed slot="embeds" color=${I(a??void 0)}>
    <discord-embed-description slot="description">
      ${e===``?j:O`<div class="embed-title">
              ${t===null?s:O`<a href=${t} target="_blank" rel="noopener noreferrer">${s}</a>`}
            </div>`}
      <div class="markup">${Qp(n,o,!0)}</div>
      ${r.map(e=>O`<div class="embed-field">
            <div class="embed-field-name">${Qp(e.name,o,!0)}</div>
            <div class="markup">${Qp(e.value,o,!0)}</div>
          </div>`)}
    </discord-embed-description>
    ${i===``?j:O`<discord-embed-footer slot="footer"><span>${i}</span></discord-embed-footer>`}
  </discord-embed>`}function im(e,t,n,r){return O`<discord-action-row slot="components">
    ${t.map(t=>t.kind===`button`?am(e,t,r):om(e,t,n,r))}
  </discord-action-row>`}function am(e,{label:t,look:n,disabled:r,url:i,button:a},o){return O`<discord-button type=${n} ?disabled=${r} url=${I(i??void 0)} @click=${()=>{i===null&&!r&&o.press(e,a)}}
    ><bdi>${t}</bdi></discord-button
  >`}function om(e,t,{choosing:n},r){let i=`choices-${e.id}`,a=n?.message===e.id,o=a?n.reached:-1,s=t=>r.setChoosing({message:e.id,reached:t}),c=()=>r.setChoosing(null),l=t.choices.length;return O`<div class="choices">
    <button
      type="button"
      role="combobox"
      aria-label=${t.placeholder}
      aria-haspopup="listbox"
      aria-expanded=${a}
      aria-controls=${a?i:j}
      aria-activedescendant=${hp(i,o)}
      ?disabled=${t.disabled}
      @click=${()=>a?c():s(0)}
      @keydown=${n=>{let i=t.choices[o];if(n.key===`ArrowDown`)s(a?(o+1)%l:0);else if(n.key===`ArrowUp`)s(a?(o-1+l)%l:l-1);else if(n.key===`Escape`&&a)c();else if((n.key===`Enter`||n.key===` `)&&a&&i!==void 0)r.choose(e,i.value);else return;n.preventDefault()}}
      @blur=${c}
    >
      <bdi>${t.placeholder}</bdi>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path fill="currentColor" d="M7 10l5 5 5-5z" /></svg>
    </button>
    ${a?gp({id:i,label:t.placeholder,entries:t.choices.map(({label:e,description:t,value:n})=>({label:e,detail:t,value:n})),reached:o},({value:t})=>r.choose(e,t)):j}
  </div>`}var sm=new Intl.DateTimeFormat(`en-US`,{hour:`numeric`,minute:`2-digit`});function cm(e,t,n){let{author:r,content:i,mentions:a}=e;return O`<article
    class=${Ue({message:!0,private:e.private})}
    aria-label=${`${r.name}, ${sm.format(e.time)}`}
    data-message=${e.id}
    @contextmenu=${t=>{t.preventDefault(),n.openMenu({message:e.id,x:t.clientX,y:t.clientY})}}
  >
    <discord-message
      author=${r.name}
      avatar=${Ai(r)}
      timestamp=${sm.format(e.time)}
      ?bot=${r.bot}
      ?edited=${e.edited}
    >
      ${lm(e)}
      ${e.loading?O`<em class="thinking">${r.name} is thinking…</em>`:j}
      <span class="markup">${Qp(i,a,r.bot)}</span>
      ${e.embeds.map(e=>rm(e,a))}
      ${e.rows.map(r=>im(e,r,t,n))}
      ${e.private?O`<p class="for-you" slot="components">
              Only you can see this •
              <button type="button" class="link" @click=${()=>n.dismiss(e)}>Dismiss message</button>
            </p>`:j}
    </discord-message>
    <button
      type="button"
      class="more"
      aria-label=${`More for the message from ${r.name}`}
      aria-haspopup="menu"
      aria-expanded=${t.menu?.message===e.id}
      @click=${t=>{let{left:r,bottom:i}=t.currentTarget.getBoundingClientRect();n.openMenu({message:e.id,x:r,y:i})}}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path fill="currentColor" d="M4 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm10-2a2 2 0 1 1-4 0 2 2 0 0 1 4 0zm8 0a2 2 0 1 1-4 0 2 2 0 0 1 4 0z" />
      </svg>
    </button>
  </article>`}function lm({used:e,repliesTo:t,mentions:n}){if(e!==null)return O`<discord-command
      slot="reply"
      author=${e.by.name}
      avatar=${Ai(e.by)}
      command=${e.command}
      type="slash_command"
    ></discord-command>`;if(t===null)return j;let{author:r,content:i}=t;return O`<discord-reply slot="reply" author=${r.name} avatar=${Ai(r)} ?bot=${r.bot}
    ><span class="excerpt">${Qp(i,n,!1)}</span></discord-reply
  >`}var um=`message-menu`,dm=200,fm=120;function pm({menu:e,...t},n){let r=e===null?void 0:pi({menu:e,...t},e.message);if(e===null||r===void 0)return j;let i=()=>n.openMenu(null);return O`<div class="backdrop" @pointerdown=${i}></div>
    <div class="menu" role="menu" id=${um} aria-label="Message" style=${jn({left:`${Math.max(0,Math.min(e.x,innerWidth-dm))}px`,top:`${Math.max(0,Math.min(e.y,innerHeight-fm))}px`})} @keydown=${e=>{let t=[...e.currentTarget.querySelectorAll(`button`)],n=t.findIndex(e=>e===document.activeElement),r={ArrowDown:1,ArrowUp:-1}[e.key];if(r!==void 0)t[(n+r+t.length)%t.length]?.focus();else if(e.key===`Escape`||e.key===`Tab`)i();else return;e.preventDefault()}}>
      ${t.messageCommands.map(e=>O`<button type="button" role="menuitem" tabindex="-1" @click=${()=>n.useOn(r.id,e)}>
            <span>${e}</span><span class="app">${t.bot?.name}</span>
          </button>`)}
      <button type="button" role="menuitem" tabindex="-1" @click=${()=>n.copy(r)}>Copy Text</button>
    </div>`}var mm=`scroller`;function hm(e,t){let{place:n,conversations:r,bot:i,connected:a}=e,o=n===`channel`?`general`:i?.name??``;return O`<div class=${Ue({app:!0,"with-sidebar":e.sidebar})}>
    ${_m(e,t)}
    <main>
      <header>
        <button
          type="button"
          class="burger"
          aria-label="Conversations"
          aria-expanded=${e.sidebar}
          @click=${t.toggleSidebar}
        >
          ☰
        </button>
        <h1><span class="sign" aria-hidden="true">${n===`channel`?`#`:`@`}</span>${o}</h1>
        <p class="topic">A Discord on your own machine: nothing said here leaves it.</p>
      </header>
      ${a?j:O`<p class="offline" role="status">Connecting to the playground…</p>`}
      <div class="scroller" id=${mm} tabindex="0" role="region" aria-label=${`Conversation ${o}`}>
        <discord-messages role="log" aria-label=${`Messages in ${o}`}>
          ${gm(n,e)}
          ${Si(r[n],({id:e})=>e,n=>cm(n,e,t))}
        </discord-messages>
      </div>
      ${vp(e,t)}
    </main>
    ${vm(e)} ${pm(e,t)}
  </div>`}function gm(e,{bot:t,commands:n}){let r=t?.name??``,i=n[0]?.name??``;return e===`channel`?O`<section class="introduction">
        <h2>Welcome to #general!</h2>
        <p>
          Type <kbd>/</kbd> to see what ${r} can do, or write <kbd>@${r}</kbd> and a question. Right-click a message for
          more. Open this page in a second tab to be a second person.
        </p>
      </section>`:O`<section class="introduction">
        <h2>${r}</h2>
        <p>Your direct messages with ${r}: just write a question, or type <kbd>/${i}</kbd>. Nobody else sees them.</p>
      </section>`}function _m(e,t){let{me:n,bot:r}=e,i=(n,r,i)=>O`<button
      type="button"
      class=${Ue({conversation:!0,unread:e.unread[n]})}
      aria-current=${e.place===n?`page`:j}
      aria-label=${e.unread[n]?`${i} (unread)`:i}
      @click=${()=>t.go(n)}
    >
      ${r}
    </button>`;return O`<nav class="sidebar" aria-label="Conversations">
    <h2 class="server">newsroom</h2>
    <h3>Text channels</h3>
    ${i(`channel`,O`<span class="sign" aria-hidden="true">#</span>general`,`general (channel)`)}
    <h3>Direct messages</h3>
    ${r===null?j:i(`direct`,O`<img src=${Ai(r)} alt="" width="24" height="24" />${r.name}`,`${r.name} (direct message)`)}
    <div class="me">
      ${n===null?j:O`<img src=${Ai(n)} alt="" width="32" height="32" /><span>You are <bdi>${n.name}</bdi></span>`}
    </div>
  </nav>`}function vm({people:e,bot:t,me:n}){return O`<aside class="people" aria-label="Who is here">
    <h2>Online — ${e.length+(t===null?0:1)}</h2>
    <ul>
      ${[...t===null?[]:[t],...e].map(e=>O`<li>
            <img src=${Ai(e)} alt="" width="32" height="32" /><bdi>${e.name}</bdi>
            ${e.bot?O`<span class="tag">App</span>`:j}
            ${e.id===n?.id?O`<span class="you">(you)</span>`:j}
          </li>`)}
    </ul>
  </aside>`}wr();var ym=document.getElementById(`app`);if(ym===null)throw Error(`The page has no place to draw in.`);var bm=li,xm={get:()=>bm,set(e){let t=bm;bm={...bm,...e},Em(t)}},Sm=gi(xm,yi(e=>xm.set(ui(bm,e)),()=>xm.set({connected:!1})),e=>document.getElementById(e)?.focus()),Cm=!0,wm=new ResizeObserver(()=>{let e=document.getElementById(mm);e!==null&&Cm&&(e.scrollTop=e.scrollHeight)}),Tm=null;function Em(e){ym!==null&&(bm.place!==e.place&&(Cm=!0),Pe(hm(bm,Sm),ym),bm.menu!==null&&e.menu===null?(Tm=document.activeElement,document.querySelector(`#${um} [role=menuitem]`)?.focus()):bm.menu===null&&e.menu!==null&&Tm instanceof HTMLElement&&Tm.focus())}Em(li);var Dm=document.getElementById(mm);Dm?.addEventListener(`scroll`,()=>{Cm=Dm.scrollHeight-Dm.scrollTop-Dm.clientHeight<40});for(let e of document.querySelectorAll(`discord-messages`))wm.observe(e);