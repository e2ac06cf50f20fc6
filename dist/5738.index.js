export const id = 5738;
export const ids = [5738];
export const modules = {
  /***/
  81970: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      var __createBinding = this && this.__createBinding || (Object.create ? (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        var desc = Object.getOwnPropertyDescriptor(m, k);
        if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
          desc = { enumerable: true, get: function() {
            return m[k];
          } };
        }
        Object.defineProperty(o, k2, desc);
      }) : (function(o, m, k, k2) {
        if (k2 === void 0) k2 = k;
        o[k2] = m[k];
      }));
      var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? (function(o, v) {
        Object.defineProperty(o, "default", { enumerable: true, value: v });
      }) : function(o, v) {
        o["default"] = v;
      });
      var __importStar = this && this.__importStar || function(mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) {
          for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
        }
        __setModuleDefault(result, mod);
        return result;
      };
      var __importDefault = this && this.__importDefault || function(mod) {
        return mod && mod.__esModule ? mod : { "default": mod };
      };
      Object.defineProperty(exports, "__esModule", { value: true });
      exports.HttpProxyAgent = void 0;
      const net = __importStar(__webpack_require__(69278));
      const tls = __importStar(__webpack_require__(64756));
      const debug_1 = __importDefault(__webpack_require__(2830));
      const events_1 = __webpack_require__(24434);
      const agent_base_1 = __webpack_require__(98894);
      const url_1 = __webpack_require__(87016);
      const debug = (0, debug_1.default)("http-proxy-agent");
      class HttpProxyAgent extends agent_base_1.Agent {
        constructor(proxy, opts) {
          super(opts);
          this.proxy = typeof proxy === "string" ? new url_1.URL(proxy) : proxy;
          this.proxyHeaders = opts?.headers ?? {};
          debug("Creating new HttpProxyAgent instance: %o", this.proxy.href);
          const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
          const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
          this.connectOpts = {
            ...opts ? omit(opts, "headers") : null,
            host,
            port
          };
        }
        addRequest(req, opts) {
          req._header = null;
          this.setRequestProps(req, opts);
          super.addRequest(req, opts);
        }
        setRequestProps(req, opts) {
          const { proxy } = this;
          const protocol = opts.secureEndpoint ? "https:" : "http:";
          const hostname = req.getHeader("host") || "localhost";
          const base = `${protocol}//${hostname}`;
          const url = new url_1.URL(req.path, base);
          if (opts.port !== 80) {
            url.port = String(opts.port);
          }
          req.path = String(url);
          const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
          if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
          }
          if (!headers["Proxy-Connection"]) {
            headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
          }
          for (const name of Object.keys(headers)) {
            const value = headers[name];
            if (value) {
              req.setHeader(name, value);
            }
          }
        }
        async connect(req, opts) {
          req._header = null;
          if (!req.path.includes("://")) {
            this.setRequestProps(req, opts);
          }
          let first;
          let endOfHeaders;
          debug("Regenerating stored HTTP header string for request");
          req._implicitHeader();
          if (req.outputData && req.outputData.length > 0) {
            debug("Patching connection write() output buffer with updated header");
            first = req.outputData[0].data;
            endOfHeaders = first.indexOf("\r\n\r\n") + 4;
            req.outputData[0].data = req._header + first.substring(endOfHeaders);
            debug("Output buffer: %o", req.outputData[0].data);
          }
          let socket;
          if (this.proxy.protocol === "https:") {
            debug("Creating `tls.Socket`: %o", this.connectOpts);
            socket = tls.connect(this.connectOpts);
          } else {
            debug("Creating `net.Socket`: %o", this.connectOpts);
            socket = net.connect(this.connectOpts);
          }
          await (0, events_1.once)(socket, "connect");
          return socket;
        }
      }
      HttpProxyAgent.protocols = ["http", "https"];
      exports.HttpProxyAgent = HttpProxyAgent;
      function omit(obj, ...keys) {
        const ret = {};
        let key;
        for (key in obj) {
          if (!keys.includes(key)) {
            ret[key] = obj[key];
          }
        }
        return ret;
      }
    })
  ),
  /***/
  70030: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = { value: true };
      exports.w = void 0;
      exports.w = {
        operationRequestMap: /* @__PURE__ */ new WeakMap()
      };
    })
  ),
  /***/
  38914: (
    /***/
    ((__unused_webpack_module, exports) => {
      var __webpack_unused_export__;
      __webpack_unused_export__ = { value: true };
      exports.w = void 0;
      exports.w = {
        instrumenterImplementation: void 0
      };
    })
  ),
  /***/
  65473: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        l: () => (
          /* reexport */
          AbortError
        )
      });
      ;
      class AbortError extends Error {
        constructor(message) {
          super(message);
          this.name = "AbortError";
        }
      }
      ;
    })
  ),
  /***/
  95738: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Nl: () => (
          /* reexport */
          ServiceClient
        ),
        rH: () => (
          /* reexport */
          authorizeRequestOnTenantChallenge
        ),
        uc: () => (
          /* reexport */
          createClientPipeline
        ),
        rl: () => (
          /* reexport */
          createSerializer
        ),
        h6: () => (
          /* reexport */
          serializationPolicy
        )
      });
      var esm = __webpack_require__(16966);
      ;
      function encodeString(value) {
        return uint8ArrayToString(stringToUint8Array(value, "utf-8"), "base64");
      }
      function encodeByteArray(value) {
        return (0, esm.SW)(value, "base64");
      }
      function decodeString(value) {
        return (0, esm.Al)(value, "base64");
      }
      function base64_decodeStringToString(value) {
        return uint8ArrayToString(stringToUint8Array(value, "base64"), "utf-8");
      }
      ;
      const XML_ATTRKEY = "$";
      const XML_CHARKEY = "_";
      ;
      function isPrimitiveBody(value, mapperTypeName) {
        return mapperTypeName !== "Composite" && mapperTypeName !== "Dictionary" && (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || value === void 0 || value === null);
      }
      const validateISODuration = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
      function isDuration(value) {
        return validateISODuration.test(value);
      }
      const validUuidRegex = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
      function isValidUuid(uuid) {
        return validUuidRegex.test(uuid);
      }
      function handleNullableResponseAndWrappableBody(responseObject) {
        const combinedHeadersAndBody = {
          ...responseObject.headers,
          ...responseObject.body
        };
        if (responseObject.hasNullableType && Object.getOwnPropertyNames(combinedHeadersAndBody).length === 0) {
          return responseObject.shouldWrapBody ? { body: null } : null;
        } else {
          return responseObject.shouldWrapBody ? {
            ...responseObject.headers,
            body: responseObject.body
          } : combinedHeadersAndBody;
        }
      }
      function flattenResponse(fullResponse, responseSpec) {
        const parsedHeaders = fullResponse.parsedHeaders;
        if (fullResponse.request.method === "HEAD") {
          return {
            ...parsedHeaders,
            body: fullResponse.parsedBody
          };
        }
        const bodyMapper = responseSpec && responseSpec.bodyMapper;
        const isNullable = Boolean(bodyMapper?.nullable);
        const expectedBodyTypeName = bodyMapper?.type.name;
        if (expectedBodyTypeName === "Stream") {
          return {
            ...parsedHeaders,
            blobBody: fullResponse.blobBody,
            readableStreamBody: fullResponse.readableStreamBody
          };
        }
        const modelProperties = expectedBodyTypeName === "Composite" && bodyMapper.type.modelProperties || {};
        const isPageableResponse = Object.keys(modelProperties).some((k) => modelProperties[k].serializedName === "");
        if (expectedBodyTypeName === "Sequence" || isPageableResponse) {
          const arrayResponse = fullResponse.parsedBody ?? [];
          for (const key of Object.keys(modelProperties)) {
            if (modelProperties[key].serializedName) {
              arrayResponse[key] = fullResponse.parsedBody?.[key];
            }
          }
          if (parsedHeaders) {
            for (const key of Object.keys(parsedHeaders)) {
              arrayResponse[key] = parsedHeaders[key];
            }
          }
          return isNullable && !fullResponse.parsedBody && !parsedHeaders && Object.getOwnPropertyNames(modelProperties).length === 0 ? null : arrayResponse;
        }
        return handleNullableResponseAndWrappableBody({
          body: fullResponse.parsedBody,
          headers: parsedHeaders,
          hasNullableType: isNullable,
          shouldWrapBody: isPrimitiveBody(fullResponse.parsedBody, expectedBodyTypeName)
        });
      }
      ;
      class SerializerImpl {
        modelMappers;
        isXML;
        constructor(modelMappers = {}, isXML = false) {
          this.modelMappers = modelMappers;
          this.isXML = isXML;
        }
        /**
         * @deprecated Removing the constraints validation on client side.
         */
        validateConstraints(mapper, value, objectName) {
          const failValidation = (constraintName, constraintValue) => {
            throw new Error(`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`);
          };
          if (mapper.constraints && value !== void 0 && value !== null) {
            const { ExclusiveMaximum, ExclusiveMinimum, InclusiveMaximum, InclusiveMinimum, MaxItems, MaxLength, MinItems, MinLength, MultipleOf, Pattern, UniqueItems } = mapper.constraints;
            if (ExclusiveMaximum !== void 0 && value >= ExclusiveMaximum) {
              failValidation("ExclusiveMaximum", ExclusiveMaximum);
            }
            if (ExclusiveMinimum !== void 0 && value <= ExclusiveMinimum) {
              failValidation("ExclusiveMinimum", ExclusiveMinimum);
            }
            if (InclusiveMaximum !== void 0 && value > InclusiveMaximum) {
              failValidation("InclusiveMaximum", InclusiveMaximum);
            }
            if (InclusiveMinimum !== void 0 && value < InclusiveMinimum) {
              failValidation("InclusiveMinimum", InclusiveMinimum);
            }
            if (MaxItems !== void 0 && value.length > MaxItems) {
              failValidation("MaxItems", MaxItems);
            }
            if (MaxLength !== void 0 && value.length > MaxLength) {
              failValidation("MaxLength", MaxLength);
            }
            if (MinItems !== void 0 && value.length < MinItems) {
              failValidation("MinItems", MinItems);
            }
            if (MinLength !== void 0 && value.length < MinLength) {
              failValidation("MinLength", MinLength);
            }
            if (MultipleOf !== void 0 && value % MultipleOf !== 0) {
              failValidation("MultipleOf", MultipleOf);
            }
            if (Pattern) {
              const pattern = typeof Pattern === "string" ? new RegExp(Pattern) : Pattern;
              if (typeof value !== "string" || value.match(pattern) === null) {
                failValidation("Pattern", Pattern);
              }
            }
            if (UniqueItems && value.some((item, i, ar) => ar.indexOf(item) !== i)) {
              failValidation("UniqueItems", UniqueItems);
            }
          }
        }
        /**
         * Serialize the given object based on its metadata defined in the mapper
         *
         * @param mapper - The mapper which defines the metadata of the serializable object
         *
         * @param object - A valid Javascript object to be serialized
         *
         * @param objectName - Name of the serialized object
         *
         * @param options - additional options to serialization
         *
         * @returns A valid serialized Javascript object
         */
        serialize(mapper, object, objectName, options = { xml: {} }) {
          const updatedOptions = {
            xml: {
              rootName: options.xml.rootName ?? "",
              includeRoot: options.xml.includeRoot ?? false,
              xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
            }
          };
          let payload = {};
          const mapperType = mapper.type.name;
          if (!objectName) {
            objectName = mapper.serializedName;
          }
          if (mapperType.match(/^Sequence$/i) !== null) {
            payload = [];
          }
          if (mapper.isConstant) {
            object = mapper.defaultValue;
          }
          const { required, nullable } = mapper;
          if (required && nullable && object === void 0) {
            throw new Error(`${objectName} cannot be undefined.`);
          }
          if (required && !nullable && (object === void 0 || object === null)) {
            throw new Error(`${objectName} cannot be null or undefined.`);
          }
          if (!required && nullable === false && object === null) {
            throw new Error(`${objectName} cannot be null.`);
          }
          if (object === void 0 || object === null) {
            payload = object;
          } else {
            if (mapperType.match(/^any$/i) !== null) {
              payload = object;
            } else if (mapperType.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) !== null) {
              payload = serializeBasicTypes(mapperType, objectName, object);
            } else if (mapperType.match(/^Enum$/i) !== null) {
              const enumMapper = mapper;
              payload = serializeEnumType(objectName, enumMapper.type.allowedValues, object);
            } else if (mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) !== null) {
              payload = serializeDateTypes(mapperType, object, objectName);
            } else if (mapperType.match(/^ByteArray$/i) !== null) {
              payload = serializeByteArrayType(objectName, object);
            } else if (mapperType.match(/^Base64Url$/i) !== null) {
              payload = serializeBase64UrlType(objectName, object);
            } else if (mapperType.match(/^Sequence$/i) !== null) {
              payload = serializeSequenceType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
            } else if (mapperType.match(/^Dictionary$/i) !== null) {
              payload = serializeDictionaryType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
            } else if (mapperType.match(/^Composite$/i) !== null) {
              payload = serializeCompositeType(this, mapper, object, objectName, Boolean(this.isXML), updatedOptions);
            }
          }
          return payload;
        }
        /**
         * Deserialize the given object based on its metadata defined in the mapper
         *
         * @param mapper - The mapper which defines the metadata of the serializable object
         *
         * @param responseBody - A valid Javascript entity to be deserialized
         *
         * @param objectName - Name of the deserialized object
         *
         * @param options - Controls behavior of XML parser and builder.
         *
         * @returns A valid deserialized Javascript object
         */
        deserialize(mapper, responseBody, objectName, options = { xml: {} }) {
          const updatedOptions = {
            xml: {
              rootName: options.xml.rootName ?? "",
              includeRoot: options.xml.includeRoot ?? false,
              xmlCharKey: options.xml.xmlCharKey ?? XML_CHARKEY
            },
            ignoreUnknownProperties: options.ignoreUnknownProperties ?? false
          };
          if (responseBody === void 0 || responseBody === null) {
            if (this.isXML && mapper.type.name === "Sequence" && !mapper.xmlIsWrapped) {
              responseBody = [];
            }
            if (mapper.defaultValue !== void 0) {
              responseBody = mapper.defaultValue;
            }
            return responseBody;
          }
          let payload;
          const mapperType = mapper.type.name;
          if (!objectName) {
            objectName = mapper.serializedName;
          }
          if (mapperType.match(/^Composite$/i) !== null) {
            payload = deserializeCompositeType(this, mapper, responseBody, objectName, updatedOptions);
          } else {
            if (this.isXML) {
              const xmlCharKey = updatedOptions.xml.xmlCharKey;
              if (responseBody[XML_ATTRKEY] !== void 0 && responseBody[xmlCharKey] !== void 0) {
                responseBody = responseBody[xmlCharKey];
              }
            }
            if (mapperType.match(/^Number$/i) !== null) {
              payload = parseFloat(responseBody);
              if (isNaN(payload)) {
                payload = responseBody;
              }
            } else if (mapperType.match(/^Boolean$/i) !== null) {
              if (responseBody === "true") {
                payload = true;
              } else if (responseBody === "false") {
                payload = false;
              } else {
                payload = responseBody;
              }
            } else if (mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) !== null) {
              payload = responseBody;
            } else if (mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i) !== null) {
              payload = new Date(responseBody);
            } else if (mapperType.match(/^UnixTime$/i) !== null) {
              payload = unixTimeToDate(responseBody);
            } else if (mapperType.match(/^ByteArray$/i) !== null) {
              payload = decodeString(responseBody);
            } else if (mapperType.match(/^Base64Url$/i) !== null) {
              payload = base64UrlToByteArray(responseBody);
            } else if (mapperType.match(/^Sequence$/i) !== null) {
              payload = deserializeSequenceType(this, mapper, responseBody, objectName, updatedOptions);
            } else if (mapperType.match(/^Dictionary$/i) !== null) {
              payload = deserializeDictionaryType(this, mapper, responseBody, objectName, updatedOptions);
            }
          }
          if (mapper.isConstant) {
            payload = mapper.defaultValue;
          }
          return payload;
        }
      }
      function createSerializer(modelMappers = {}, isXML = false) {
        return new SerializerImpl(modelMappers, isXML);
      }
      function trimEnd(str, ch) {
        let len = str.length;
        while (len - 1 >= 0 && str[len - 1] === ch) {
          --len;
        }
        return str.substr(0, len);
      }
      function bufferToBase64Url(buffer) {
        if (!buffer) {
          return void 0;
        }
        if (!(buffer instanceof Uint8Array)) {
          throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
        }
        const str = encodeByteArray(buffer);
        return trimEnd(str, "=").replace(/\+/g, "-").replace(/\//g, "_");
      }
      function base64UrlToByteArray(str) {
        if (!str) {
          return void 0;
        }
        if (str && typeof str.valueOf() !== "string") {
          throw new Error("Please provide an input of type string for converting to Uint8Array");
        }
        str = str.replace(/-/g, "+").replace(/_/g, "/");
        return decodeString(str);
      }
      function splitSerializeName(prop) {
        const classes = [];
        let partialclass = "";
        if (prop) {
          const subwords = prop.split(".");
          for (const item of subwords) {
            if (item.charAt(item.length - 1) === "\\") {
              partialclass += item.substr(0, item.length - 1) + ".";
            } else {
              partialclass += item;
              classes.push(partialclass);
              partialclass = "";
            }
          }
        }
        return classes;
      }
      function dateToUnixTime(d) {
        if (!d) {
          return void 0;
        }
        if (typeof d.valueOf() === "string") {
          d = new Date(d);
        }
        return Math.floor(d.getTime() / 1e3);
      }
      function unixTimeToDate(n) {
        if (!n) {
          return void 0;
        }
        return new Date(n * 1e3);
      }
      function serializeBasicTypes(typeName, objectName, value) {
        if (value !== null && value !== void 0) {
          if (typeName.match(/^Number$/i) !== null) {
            if (typeof value !== "number") {
              throw new Error(`${objectName} with value ${value} must be of type number.`);
            }
          } else if (typeName.match(/^String$/i) !== null) {
            if (typeof value.valueOf() !== "string") {
              throw new Error(`${objectName} with value "${value}" must be of type string.`);
            }
          } else if (typeName.match(/^Uuid$/i) !== null) {
            if (!(typeof value.valueOf() === "string" && isValidUuid(value))) {
              throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`);
            }
          } else if (typeName.match(/^Boolean$/i) !== null) {
            if (typeof value !== "boolean") {
              throw new Error(`${objectName} with value ${value} must be of type boolean.`);
            }
          } else if (typeName.match(/^Stream$/i) !== null) {
            const objectType = typeof value;
            if (objectType !== "string" && typeof value.pipe !== "function" && // NodeJS.ReadableStream
            typeof value.tee !== "function" && // browser ReadableStream
            !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value) && // File objects count as a type of Blob, so we want to use instanceof explicitly
            !((typeof Blob === "function" || typeof Blob === "object") && value instanceof Blob) && objectType !== "function") {
              throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
            }
          }
        }
        return value;
      }
      function serializeEnumType(objectName, allowedValues, value) {
        if (!allowedValues) {
          throw new Error(`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`);
        }
        const isPresent = allowedValues.some((item) => {
          if (typeof item.valueOf() === "string") {
            return item.toLowerCase() === value.toLowerCase();
          }
          return item === value;
        });
        if (!isPresent) {
          throw new Error(`${value} is not a valid value for ${objectName}. The valid values are: ${JSON.stringify(allowedValues)}.`);
        }
        return value;
      }
      function serializeByteArrayType(objectName, value) {
        if (value !== void 0 && value !== null) {
          if (!(value instanceof Uint8Array)) {
            throw new Error(`${objectName} must be of type Uint8Array.`);
          }
          value = encodeByteArray(value);
        }
        return value;
      }
      function serializeBase64UrlType(objectName, value) {
        if (value !== void 0 && value !== null) {
          if (!(value instanceof Uint8Array)) {
            throw new Error(`${objectName} must be of type Uint8Array.`);
          }
          value = bufferToBase64Url(value);
        }
        return value;
      }
      function serializeDateTypes(typeName, value, objectName) {
        if (value !== void 0 && value !== null) {
          if (typeName.match(/^Date$/i) !== null) {
            if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
              throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
            }
            value = value instanceof Date ? value.toISOString().substring(0, 10) : new Date(value).toISOString().substring(0, 10);
          } else if (typeName.match(/^DateTime$/i) !== null) {
            if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
              throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`);
            }
            value = value instanceof Date ? value.toISOString() : new Date(value).toISOString();
          } else if (typeName.match(/^DateTimeRfc1123$/i) !== null) {
            if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
              throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`);
            }
            value = value instanceof Date ? value.toUTCString() : new Date(value).toUTCString();
          } else if (typeName.match(/^UnixTime$/i) !== null) {
            if (!(value instanceof Date || typeof value.valueOf() === "string" && !isNaN(Date.parse(value)))) {
              throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
            }
            value = dateToUnixTime(value);
          } else if (typeName.match(/^TimeSpan$/i) !== null) {
            if (!isDuration(value)) {
              throw new Error(`${objectName} must be a string in ISO 8601 format. Instead was "${value}".`);
            }
          }
        }
        return value;
      }
      function serializeSequenceType(serializer, mapper, object, objectName, isXml, options) {
        if (!Array.isArray(object)) {
          throw new Error(`${objectName} must be of type Array.`);
        }
        let elementType = mapper.type.element;
        if (!elementType || typeof elementType !== "object") {
          throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`);
        }
        if (elementType.type.name === "Composite" && elementType.type.className) {
          elementType = serializer.modelMappers[elementType.type.className] ?? elementType;
        }
        const tempArray = [];
        for (let i = 0; i < object.length; i++) {
          const serializedValue = serializer.serialize(elementType, object[i], objectName, options);
          if (isXml && elementType.xmlNamespace) {
            const xmlnsKey = elementType.xmlNamespacePrefix ? `xmlns:${elementType.xmlNamespacePrefix}` : "xmlns";
            if (elementType.type.name === "Composite") {
              tempArray[i] = { ...serializedValue };
              tempArray[i][XML_ATTRKEY] = { [xmlnsKey]: elementType.xmlNamespace };
            } else {
              tempArray[i] = {};
              tempArray[i][options.xml.xmlCharKey] = serializedValue;
              tempArray[i][XML_ATTRKEY] = { [xmlnsKey]: elementType.xmlNamespace };
            }
          } else {
            tempArray[i] = serializedValue;
          }
        }
        return tempArray;
      }
      function serializeDictionaryType(serializer, mapper, object, objectName, isXml, options) {
        if (typeof object !== "object") {
          throw new Error(`${objectName} must be of type object.`);
        }
        const valueType = mapper.type.value;
        if (!valueType || typeof valueType !== "object") {
          throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}.`);
        }
        const tempDictionary = {};
        for (const key of Object.keys(object)) {
          const serializedValue = serializer.serialize(valueType, object[key], objectName, options);
          tempDictionary[key] = getXmlObjectValue(valueType, serializedValue, isXml, options);
        }
        if (isXml && mapper.xmlNamespace) {
          const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
          const result = tempDictionary;
          result[XML_ATTRKEY] = { [xmlnsKey]: mapper.xmlNamespace };
          return result;
        }
        return tempDictionary;
      }
      function resolveAdditionalProperties(serializer, mapper, objectName) {
        const additionalProperties = mapper.type.additionalProperties;
        if (!additionalProperties && mapper.type.className) {
          const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
          return modelMapper?.type.additionalProperties;
        }
        return additionalProperties;
      }
      function resolveReferencedMapper(serializer, mapper, objectName) {
        const className = mapper.type.className;
        if (!className) {
          throw new Error(`Class name for model "${objectName}" is not provided in the mapper "${JSON.stringify(mapper, void 0, 2)}".`);
        }
        return serializer.modelMappers[className];
      }
      function resolveModelProperties(serializer, mapper, objectName) {
        let modelProps = mapper.type.modelProperties;
        if (!modelProps) {
          const modelMapper = resolveReferencedMapper(serializer, mapper, objectName);
          if (!modelMapper) {
            throw new Error(`mapper() cannot be null or undefined for model "${mapper.type.className}".`);
          }
          modelProps = modelMapper?.type.modelProperties;
          if (!modelProps) {
            throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`);
          }
        }
        return modelProps;
      }
      function serializeCompositeType(serializer, mapper, object, objectName, isXml, options) {
        if (getPolymorphicDiscriminatorRecursively(serializer, mapper)) {
          mapper = getPolymorphicMapper(serializer, mapper, object, "clientName");
        }
        if (object !== void 0 && object !== null) {
          const payload = {};
          const modelProps = resolveModelProperties(serializer, mapper, objectName);
          for (const key of Object.keys(modelProps)) {
            const propertyMapper = modelProps[key];
            if (propertyMapper.readOnly) {
              continue;
            }
            let propName;
            let parentObject = payload;
            if (serializer.isXML) {
              if (propertyMapper.xmlIsWrapped) {
                propName = propertyMapper.xmlName;
              } else {
                propName = propertyMapper.xmlElementName || propertyMapper.xmlName;
              }
            } else {
              const paths = splitSerializeName(propertyMapper.serializedName);
              propName = paths.pop();
              for (const pathName of paths) {
                const childObject = parentObject[pathName];
                if ((childObject === void 0 || childObject === null) && (object[key] !== void 0 && object[key] !== null || propertyMapper.defaultValue !== void 0)) {
                  parentObject[pathName] = {};
                }
                parentObject = parentObject[pathName];
              }
            }
            if (parentObject !== void 0 && parentObject !== null) {
              if (isXml && mapper.xmlNamespace) {
                const xmlnsKey = mapper.xmlNamespacePrefix ? `xmlns:${mapper.xmlNamespacePrefix}` : "xmlns";
                parentObject[XML_ATTRKEY] = {
                  ...parentObject[XML_ATTRKEY],
                  [xmlnsKey]: mapper.xmlNamespace
                };
              }
              const propertyObjectName = propertyMapper.serializedName !== "" ? objectName + "." + propertyMapper.serializedName : objectName;
              let toSerialize = object[key];
              const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
              if (polymorphicDiscriminator && polymorphicDiscriminator.clientName === key && (toSerialize === void 0 || toSerialize === null)) {
                toSerialize = mapper.serializedName;
              }
              const serializedValue = serializer.serialize(propertyMapper, toSerialize, propertyObjectName, options);
              if (serializedValue !== void 0 && propName !== void 0 && propName !== null) {
                const value = getXmlObjectValue(propertyMapper, serializedValue, isXml, options);
                if (isXml && propertyMapper.xmlIsAttribute) {
                  parentObject[XML_ATTRKEY] = parentObject[XML_ATTRKEY] || {};
                  parentObject[XML_ATTRKEY][propName] = serializedValue;
                } else if (isXml && propertyMapper.xmlIsWrapped) {
                  parentObject[propName] = { [propertyMapper.xmlElementName]: value };
                } else {
                  parentObject[propName] = value;
                }
              }
            }
          }
          const additionalPropertiesMapper = resolveAdditionalProperties(serializer, mapper, objectName);
          if (additionalPropertiesMapper) {
            const propNames = Object.keys(modelProps);
            for (const clientPropName of Object.keys(object)) {
              const isAdditionalProperty = propNames.every((pn) => pn !== clientPropName);
              if (isAdditionalProperty) {
                Object.defineProperty(payload, clientPropName, {
                  value: serializer.serialize(additionalPropertiesMapper, object[clientPropName], objectName + '["' + clientPropName + '"]', options),
                  enumerable: true,
                  configurable: true,
                  writable: true
                });
              }
            }
          }
          return payload;
        }
        return object;
      }
      function getXmlObjectValue(propertyMapper, serializedValue, isXml, options) {
        if (!isXml || !propertyMapper.xmlNamespace) {
          return serializedValue;
        }
        const xmlnsKey = propertyMapper.xmlNamespacePrefix ? `xmlns:${propertyMapper.xmlNamespacePrefix}` : "xmlns";
        const xmlNamespace = { [xmlnsKey]: propertyMapper.xmlNamespace };
        if (["Composite"].includes(propertyMapper.type.name)) {
          if (serializedValue[XML_ATTRKEY]) {
            return serializedValue;
          } else {
            const result2 = { ...serializedValue };
            result2[XML_ATTRKEY] = xmlNamespace;
            return result2;
          }
        }
        const result = {};
        result[options.xml.xmlCharKey] = serializedValue;
        result[XML_ATTRKEY] = xmlNamespace;
        return result;
      }
      function isSpecialXmlProperty(propertyName, options) {
        return [XML_ATTRKEY, options.xml.xmlCharKey].includes(propertyName);
      }
      function deserializeCompositeType(serializer, mapper, responseBody, objectName, options) {
        const xmlCharKey = options.xml.xmlCharKey ?? XML_CHARKEY;
        if (getPolymorphicDiscriminatorRecursively(serializer, mapper)) {
          mapper = getPolymorphicMapper(serializer, mapper, responseBody, "serializedName");
        }
        const modelProps = resolveModelProperties(serializer, mapper, objectName);
        let instance = {};
        const handledPropertyNames = [];
        for (const key of Object.keys(modelProps)) {
          const propertyMapper = modelProps[key];
          const paths = splitSerializeName(modelProps[key].serializedName);
          handledPropertyNames.push(paths[0]);
          const { serializedName, xmlName, xmlElementName } = propertyMapper;
          let propertyObjectName = objectName;
          if (serializedName !== "" && serializedName !== void 0) {
            propertyObjectName = objectName + "." + serializedName;
          }
          const headerCollectionPrefix = propertyMapper.headerCollectionPrefix;
          if (headerCollectionPrefix) {
            const dictionary = {};
            for (const headerKey of Object.keys(responseBody)) {
              if (headerKey.startsWith(headerCollectionPrefix)) {
                dictionary[headerKey.substring(headerCollectionPrefix.length)] = serializer.deserialize(propertyMapper.type.value, responseBody[headerKey], propertyObjectName, options);
              }
              handledPropertyNames.push(headerKey);
            }
            instance[key] = dictionary;
          } else if (serializer.isXML) {
            if (propertyMapper.xmlIsAttribute && responseBody[XML_ATTRKEY]) {
              instance[key] = serializer.deserialize(propertyMapper, responseBody[XML_ATTRKEY][xmlName], propertyObjectName, options);
            } else if (propertyMapper.xmlIsMsText) {
              if (responseBody[xmlCharKey] !== void 0) {
                instance[key] = responseBody[xmlCharKey];
              } else if (typeof responseBody === "string") {
                instance[key] = responseBody;
              }
            } else {
              const propertyName = xmlElementName || xmlName || serializedName;
              if (propertyMapper.xmlIsWrapped) {
                const wrapped = responseBody[xmlName];
                const elementList = wrapped?.[xmlElementName] ?? [];
                Object.defineProperty(instance, key, {
                  value: serializer.deserialize(propertyMapper, elementList, propertyObjectName, options),
                  enumerable: true,
                  configurable: true,
                  writable: true
                });
                handledPropertyNames.push(xmlName);
              } else {
                const property = responseBody[propertyName];
                instance[key] = serializer.deserialize(propertyMapper, property, propertyObjectName, options);
                handledPropertyNames.push(propertyName);
              }
            }
          } else {
            let propertyInstance;
            let res = responseBody;
            let steps = 0;
            for (const item of paths) {
              if (!res)
                break;
              steps++;
              res = res[item];
            }
            if (res === null && steps < paths.length) {
              res = void 0;
            }
            propertyInstance = res;
            const polymorphicDiscriminator = mapper.type.polymorphicDiscriminator;
            if (polymorphicDiscriminator && key === polymorphicDiscriminator.clientName && (propertyInstance === void 0 || propertyInstance === null)) {
              propertyInstance = mapper.serializedName;
            }
            let serializedValue;
            if (Array.isArray(responseBody[key]) && modelProps[key].serializedName === "") {
              propertyInstance = responseBody[key];
              const arrayInstance = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
              for (const [k, v] of Object.entries(instance)) {
                if (!Object.prototype.hasOwnProperty.call(arrayInstance, k)) {
                  arrayInstance[k] = v;
                }
              }
              instance = arrayInstance;
            } else if (propertyInstance !== void 0 || propertyMapper.defaultValue !== void 0) {
              serializedValue = serializer.deserialize(propertyMapper, propertyInstance, propertyObjectName, options);
              instance[key] = serializedValue;
            }
          }
        }
        const additionalPropertiesMapper = mapper.type.additionalProperties;
        if (additionalPropertiesMapper) {
          const isAdditionalProperty = (responsePropName) => {
            for (const clientPropName of Object.keys(modelProps)) {
              const paths = splitSerializeName(modelProps[clientPropName].serializedName);
              if (paths[0] === responsePropName) {
                return false;
              }
            }
            return true;
          };
          for (const responsePropName of Object.keys(responseBody)) {
            if (isAdditionalProperty(responsePropName)) {
              const deserializedValue = serializer.deserialize(additionalPropertiesMapper, responseBody[responsePropName], objectName + '["' + responsePropName + '"]', options);
              Object.defineProperty(instance, responsePropName, {
                value: deserializedValue,
                enumerable: true,
                configurable: true,
                writable: true
              });
            }
          }
        } else if (responseBody && !options.ignoreUnknownProperties) {
          for (const key of Object.keys(responseBody)) {
            if (instance[key] === void 0 && !handledPropertyNames.includes(key) && !isSpecialXmlProperty(key, options)) {
              Object.defineProperty(instance, key, {
                value: responseBody[key],
                enumerable: true,
                configurable: true,
                writable: true
              });
            }
          }
        }
        return instance;
      }
      function deserializeDictionaryType(serializer, mapper, responseBody, objectName, options) {
        const value = mapper.type.value;
        if (!value || typeof value !== "object") {
          throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${objectName}`);
        }
        if (responseBody) {
          const tempDictionary = {};
          for (const key of Object.keys(responseBody)) {
            tempDictionary[key] = serializer.deserialize(value, responseBody[key], objectName, options);
          }
          return tempDictionary;
        }
        return responseBody;
      }
      function deserializeSequenceType(serializer, mapper, responseBody, objectName, options) {
        let element = mapper.type.element;
        if (!element || typeof element !== "object") {
          throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}`);
        }
        if (responseBody) {
          if (!Array.isArray(responseBody)) {
            responseBody = [responseBody];
          }
          if (element.type.name === "Composite" && element.type.className) {
            element = serializer.modelMappers[element.type.className] ?? element;
          }
          const tempArray = [];
          for (let i = 0; i < responseBody.length; i++) {
            tempArray[i] = serializer.deserialize(element, responseBody[i], `${objectName}[${i}]`, options);
          }
          return tempArray;
        }
        return responseBody;
      }
      function getIndexDiscriminator(discriminators, discriminatorValue, typeName) {
        const typeNamesToCheck = [typeName];
        while (typeNamesToCheck.length) {
          const currentName = typeNamesToCheck.shift();
          const indexDiscriminator = discriminatorValue === currentName ? discriminatorValue : currentName + "." + discriminatorValue;
          if (Object.prototype.hasOwnProperty.call(discriminators, indexDiscriminator)) {
            return discriminators[indexDiscriminator];
          } else {
            for (const [name, mapper] of Object.entries(discriminators)) {
              if (name.startsWith(currentName + ".") && mapper.type.uberParent === currentName && mapper.type.className) {
                typeNamesToCheck.push(mapper.type.className);
              }
            }
          }
        }
        return void 0;
      }
      function getPolymorphicMapper(serializer, mapper, object, polymorphicPropertyName) {
        const polymorphicDiscriminator = getPolymorphicDiscriminatorRecursively(serializer, mapper);
        if (polymorphicDiscriminator) {
          let discriminatorName = polymorphicDiscriminator[polymorphicPropertyName];
          if (discriminatorName) {
            if (polymorphicPropertyName === "serializedName") {
              discriminatorName = discriminatorName.replace(/\\/gi, "");
            }
            const discriminatorValue = object[discriminatorName];
            const typeName = mapper.type.uberParent ?? mapper.type.className;
            if (typeof discriminatorValue === "string" && typeName) {
              const polymorphicMapper = getIndexDiscriminator(serializer.modelMappers.discriminators, discriminatorValue, typeName);
              if (polymorphicMapper) {
                mapper = polymorphicMapper;
              }
            }
          }
        }
        return mapper;
      }
      function getPolymorphicDiscriminatorRecursively(serializer, mapper) {
        return mapper.type.polymorphicDiscriminator || getPolymorphicDiscriminatorSafely(serializer, mapper.type.uberParent) || getPolymorphicDiscriminatorSafely(serializer, mapper.type.className);
      }
      function getPolymorphicDiscriminatorSafely(serializer, typeName) {
        return typeName && serializer.modelMappers[typeName] && serializer.modelMappers[typeName].type.polymorphicDiscriminator;
      }
      const MapperTypeNames = {
        Base64Url: "Base64Url",
        Boolean: "Boolean",
        ByteArray: "ByteArray",
        Composite: "Composite",
        Date: "Date",
        DateTime: "DateTime",
        DateTimeRfc1123: "DateTimeRfc1123",
        Dictionary: "Dictionary",
        Enum: "Enum",
        Number: "Number",
        Object: "Object",
        Sequence: "Sequence",
        String: "String",
        Stream: "Stream",
        TimeSpan: "TimeSpan",
        UnixTime: "UnixTime"
      };
      var dist_esm = __webpack_require__(15932);
      var state_cjs = __webpack_require__(70030);
      ;
      const state2 = state_cjs.w;
      ;
      function getOperationArgumentValueFromParameter(operationArguments, parameter, fallbackObject) {
        let parameterPath = parameter.parameterPath;
        const parameterMapper = parameter.mapper;
        let value;
        if (typeof parameterPath === "string") {
          parameterPath = [parameterPath];
        }
        if (Array.isArray(parameterPath)) {
          if (parameterPath.length > 0) {
            if (parameterMapper.isConstant) {
              value = parameterMapper.defaultValue;
            } else {
              let propertySearchResult = getPropertyFromParameterPath(operationArguments, parameterPath);
              if (!propertySearchResult.propertyFound && fallbackObject) {
                propertySearchResult = getPropertyFromParameterPath(fallbackObject, parameterPath);
              }
              let useDefaultValue = false;
              if (!propertySearchResult.propertyFound) {
                useDefaultValue = parameterMapper.required || parameterPath[0] === "options" && parameterPath.length === 2;
              }
              value = useDefaultValue ? parameterMapper.defaultValue : propertySearchResult.propertyValue;
            }
          }
        } else {
          if (parameterMapper.required) {
            value = {};
          }
          for (const [propertyName, propertyPath] of Object.entries(parameterPath)) {
            const propertyMapper = parameterMapper.type.modelProperties[propertyName];
            const propertyValue = getOperationArgumentValueFromParameter(operationArguments, {
              parameterPath: propertyPath,
              mapper: propertyMapper
            }, fallbackObject);
            if (propertyValue !== void 0) {
              if (!value) {
                value = {};
              }
              Object.defineProperty(value, propertyName, {
                value: propertyValue,
                enumerable: true,
                configurable: true,
                writable: true
              });
            }
          }
        }
        return value;
      }
      function getPropertyFromParameterPath(parent, parameterPath) {
        const result = { propertyFound: false };
        let i = 0;
        for (; i < parameterPath.length; ++i) {
          const parameterPathPart = parameterPath[i];
          if (parent && parameterPathPart in parent) {
            parent = parent[parameterPathPart];
          } else {
            break;
          }
        }
        if (i === parameterPath.length) {
          result.propertyValue = parent;
          result.propertyFound = true;
        }
        return result;
      }
      const originalRequestSymbol = /* @__PURE__ */ Symbol.for("@azure/core-client original request");
      function hasOriginalRequest(request) {
        return originalRequestSymbol in request;
      }
      function getOperationRequestInfo(request) {
        if (hasOriginalRequest(request)) {
          return getOperationRequestInfo(request[originalRequestSymbol]);
        }
        let info = state2.operationRequestMap.get(request);
        if (!info) {
          info = {};
          state2.operationRequestMap.set(request, info);
        }
        return info;
      }
      ;
      const defaultJsonContentTypes = ["application/json", "text/json"];
      const defaultXmlContentTypes = ["application/xml", "application/atom+xml"];
      const deserializationPolicyName = "deserializationPolicy";
      function deserializationPolicy(options = {}) {
        const jsonContentTypes = options.expectedContentTypes?.json ?? defaultJsonContentTypes;
        const xmlContentTypes = options.expectedContentTypes?.xml ?? defaultXmlContentTypes;
        const parseXML = options.parseXML;
        const serializerOptions = options.serializerOptions;
        const updatedOptions = {
          xml: {
            rootName: serializerOptions?.xml.rootName ?? "",
            includeRoot: serializerOptions?.xml.includeRoot ?? false,
            xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
          }
        };
        return {
          name: deserializationPolicyName,
          async sendRequest(request, next) {
            const response = await next(request);
            return deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, updatedOptions, parseXML);
          }
        };
      }
      function getOperationResponseMap(parsedResponse) {
        let result;
        const request = parsedResponse.request;
        const operationInfo = getOperationRequestInfo(request);
        const operationSpec = operationInfo?.operationSpec;
        if (operationSpec) {
          if (!operationInfo?.operationResponseGetter) {
            result = operationSpec.responses[parsedResponse.status];
          } else {
            result = operationInfo?.operationResponseGetter(operationSpec, parsedResponse);
          }
        }
        return result;
      }
      function shouldDeserializeResponse(parsedResponse) {
        const request = parsedResponse.request;
        const operationInfo = getOperationRequestInfo(request);
        const shouldDeserialize = operationInfo?.shouldDeserialize;
        let result;
        if (shouldDeserialize === void 0) {
          result = true;
        } else if (typeof shouldDeserialize === "boolean") {
          result = shouldDeserialize;
        } else {
          result = shouldDeserialize(parsedResponse);
        }
        return result;
      }
      async function deserializeResponseBody(jsonContentTypes, xmlContentTypes, response, options, parseXML) {
        const parsedResponse = await parse(jsonContentTypes, xmlContentTypes, response, options, parseXML);
        if (!shouldDeserializeResponse(parsedResponse)) {
          return parsedResponse;
        }
        const operationInfo = getOperationRequestInfo(parsedResponse.request);
        const operationSpec = operationInfo?.operationSpec;
        if (!operationSpec || !operationSpec.responses) {
          return parsedResponse;
        }
        const responseSpec = getOperationResponseMap(parsedResponse);
        const { error, shouldReturnResponse } = handleErrorResponse(parsedResponse, operationSpec, responseSpec, options);
        if (error) {
          throw error;
        } else if (shouldReturnResponse) {
          return parsedResponse;
        }
        if (responseSpec) {
          if (responseSpec.bodyMapper) {
            let valueToDeserialize = parsedResponse.parsedBody;
            if (operationSpec.isXML && responseSpec.bodyMapper.type.name === MapperTypeNames.Sequence) {
              valueToDeserialize = typeof valueToDeserialize === "object" ? valueToDeserialize[responseSpec.bodyMapper.xmlElementName] : [];
            }
            try {
              parsedResponse.parsedBody = operationSpec.serializer.deserialize(responseSpec.bodyMapper, valueToDeserialize, "operationRes.parsedBody", options);
            } catch (deserializeError) {
              const restError = new dist_esm.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.bodyAsText}`, {
                statusCode: parsedResponse.status,
                request: parsedResponse.request,
                response: parsedResponse
              });
              throw restError;
            }
          } else if (operationSpec.httpMethod === "HEAD") {
            parsedResponse.parsedBody = response.status >= 200 && response.status < 300;
          }
          if (responseSpec.headersMapper) {
            parsedResponse.parsedHeaders = operationSpec.serializer.deserialize(responseSpec.headersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders", { xml: {}, ignoreUnknownProperties: true });
          }
        }
        return parsedResponse;
      }
      function isOperationSpecEmpty(operationSpec) {
        const expectedStatusCodes = Object.keys(operationSpec.responses);
        return expectedStatusCodes.length === 0 || expectedStatusCodes.length === 1 && expectedStatusCodes[0] === "default";
      }
      function handleErrorResponse(parsedResponse, operationSpec, responseSpec, options) {
        const isSuccessByStatus = 200 <= parsedResponse.status && parsedResponse.status < 300;
        const isExpectedStatusCode = isOperationSpecEmpty(operationSpec) ? isSuccessByStatus : !!responseSpec;
        if (isExpectedStatusCode) {
          if (responseSpec) {
            if (!responseSpec.isError) {
              return { error: null, shouldReturnResponse: false };
            }
          } else {
            return { error: null, shouldReturnResponse: false };
          }
        }
        const errorResponseSpec = responseSpec ?? operationSpec.responses.default;
        const initialErrorMessage = parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status) ? `Unexpected status code: ${parsedResponse.status}` : parsedResponse.bodyAsText;
        const error = new dist_esm.pj(initialErrorMessage, {
          statusCode: parsedResponse.status,
          request: parsedResponse.request,
          response: parsedResponse
        });
        if (!errorResponseSpec && !(parsedResponse.parsedBody?.error?.code && parsedResponse.parsedBody?.error?.message)) {
          throw error;
        }
        const defaultBodyMapper = errorResponseSpec?.bodyMapper;
        const defaultHeadersMapper = errorResponseSpec?.headersMapper;
        try {
          if (parsedResponse.parsedBody) {
            const parsedBody = parsedResponse.parsedBody;
            let deserializedError;
            if (defaultBodyMapper) {
              let valueToDeserialize = parsedBody;
              if (operationSpec.isXML && defaultBodyMapper.type.name === MapperTypeNames.Sequence) {
                valueToDeserialize = [];
                const elementName = defaultBodyMapper.xmlElementName;
                if (typeof parsedBody === "object" && elementName) {
                  valueToDeserialize = parsedBody[elementName];
                }
              }
              deserializedError = operationSpec.serializer.deserialize(defaultBodyMapper, valueToDeserialize, "error.response.parsedBody", options);
            }
            const internalError = parsedBody.error || deserializedError || parsedBody;
            error.code = internalError.code;
            if (internalError.message) {
              error.message = internalError.message;
            }
            if (defaultBodyMapper) {
              error.response.parsedBody = deserializedError;
            }
          }
          if (parsedResponse.headers && defaultHeadersMapper) {
            error.response.parsedHeaders = operationSpec.serializer.deserialize(defaultHeadersMapper, parsedResponse.headers.toJSON(), "operationRes.parsedHeaders");
          }
        } catch (defaultError) {
          error.message = `Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for the default response.`;
        }
        return { error, shouldReturnResponse: false };
      }
      async function parse(jsonContentTypes, xmlContentTypes, operationResponse, opts, parseXML) {
        if (!operationResponse.request.streamResponseStatusCodes?.has(operationResponse.status) && operationResponse.bodyAsText) {
          const text = operationResponse.bodyAsText;
          const contentType = operationResponse.headers.get("Content-Type") || "";
          const contentComponents = !contentType ? [] : contentType.split(";").map((component) => component.toLowerCase());
          try {
            if (contentComponents.length === 0 || contentComponents.some((component) => jsonContentTypes.indexOf(component) !== -1)) {
              operationResponse.parsedBody = JSON.parse(text);
              return operationResponse;
            } else if (contentComponents.some((component) => xmlContentTypes.indexOf(component) !== -1)) {
              if (!parseXML) {
                throw new Error("Parsing XML not supported.");
              }
              const body = await parseXML(text, opts.xml);
              operationResponse.parsedBody = body;
              return operationResponse;
            }
          } catch (err) {
            const msg = `Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;
            const errCode = err.code || dist_esm.pj.PARSE_ERROR;
            const e = new dist_esm.pj(msg, {
              code: errCode,
              statusCode: operationResponse.status,
              request: operationResponse.request,
              response: operationResponse
            });
            throw e;
          }
        }
        return operationResponse;
      }
      ;
      function getStreamingResponseStatusCodes(operationSpec) {
        const result = /* @__PURE__ */ new Set();
        for (const [statusCode, operationResponse] of Object.entries(operationSpec.responses)) {
          if (operationResponse.bodyMapper && operationResponse.bodyMapper.type.name === MapperTypeNames.Stream) {
            result.add(Number(statusCode));
          }
        }
        return result;
      }
      function getPathStringFromParameter(parameter) {
        const { parameterPath, mapper } = parameter;
        let result;
        if (typeof parameterPath === "string") {
          result = parameterPath;
        } else if (Array.isArray(parameterPath)) {
          result = parameterPath.join(".");
        } else {
          result = mapper.serializedName;
        }
        return result;
      }
      ;
      const serializationPolicyName = "serializationPolicy";
      function serializationPolicy(options = {}) {
        const stringifyXML = options.stringifyXML;
        return {
          name: serializationPolicyName,
          sendRequest(request, next) {
            const operationInfo = getOperationRequestInfo(request);
            const operationSpec = operationInfo?.operationSpec;
            const operationArguments = operationInfo?.operationArguments;
            if (operationSpec && operationArguments) {
              serializeHeaders(request, operationArguments, operationSpec);
              serializeRequestBody(request, operationArguments, operationSpec, stringifyXML);
            }
            return next(request);
          }
        };
      }
      function serializeHeaders(request, operationArguments, operationSpec) {
        if (operationSpec.headerParameters) {
          for (const headerParameter of operationSpec.headerParameters) {
            let headerValue = getOperationArgumentValueFromParameter(operationArguments, headerParameter);
            if (headerValue !== null && headerValue !== void 0 || headerParameter.mapper.required) {
              headerValue = operationSpec.serializer.serialize(headerParameter.mapper, headerValue, getPathStringFromParameter(headerParameter));
              const headerCollectionPrefix = headerParameter.mapper.headerCollectionPrefix;
              if (headerCollectionPrefix) {
                for (const key of Object.keys(headerValue)) {
                  request.headers.set(headerCollectionPrefix + key, headerValue[key]);
                }
              } else {
                request.headers.set(headerParameter.mapper.serializedName || getPathStringFromParameter(headerParameter), headerValue);
              }
            }
          }
        }
        const customHeaders = operationArguments.options?.requestOptions?.customHeaders;
        if (customHeaders) {
          for (const customHeaderName of Object.keys(customHeaders)) {
            request.headers.set(customHeaderName, customHeaders[customHeaderName]);
          }
        }
      }
      function serializeRequestBody(request, operationArguments, operationSpec, stringifyXML = function() {
        throw new Error("XML serialization unsupported!");
      }) {
        const serializerOptions = operationArguments.options?.serializerOptions;
        const updatedOptions = {
          xml: {
            rootName: serializerOptions?.xml.rootName ?? "",
            includeRoot: serializerOptions?.xml.includeRoot ?? false,
            xmlCharKey: serializerOptions?.xml.xmlCharKey ?? XML_CHARKEY
          }
        };
        const xmlCharKey = updatedOptions.xml.xmlCharKey;
        if (operationSpec.requestBody && operationSpec.requestBody.mapper) {
          request.body = getOperationArgumentValueFromParameter(operationArguments, operationSpec.requestBody);
          const bodyMapper = operationSpec.requestBody.mapper;
          const { required, serializedName, xmlName, xmlElementName, xmlNamespace, xmlNamespacePrefix, nullable } = bodyMapper;
          const typeName = bodyMapper.type.name;
          try {
            if (request.body !== void 0 && request.body !== null || nullable && request.body === null || required) {
              const requestBodyParameterPathString = getPathStringFromParameter(operationSpec.requestBody);
              request.body = operationSpec.serializer.serialize(bodyMapper, request.body, requestBodyParameterPathString, updatedOptions);
              const isStream = typeName === MapperTypeNames.Stream;
              if (operationSpec.isXML) {
                const xmlnsKey = xmlNamespacePrefix ? `xmlns:${xmlNamespacePrefix}` : "xmlns";
                const value = getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, request.body, updatedOptions);
                if (typeName === MapperTypeNames.Sequence) {
                  request.body = stringifyXML(prepareXMLRootList(value, xmlElementName || xmlName || serializedName, xmlnsKey, xmlNamespace), { rootName: xmlName || serializedName, xmlCharKey });
                } else if (!isStream) {
                  request.body = stringifyXML(value, {
                    rootName: xmlName || serializedName,
                    xmlCharKey
                  });
                }
              } else if (typeName === MapperTypeNames.String && (operationSpec.contentType?.match("text/plain") || operationSpec.mediaType === "text")) {
                return;
              } else if (!isStream) {
                request.body = JSON.stringify(request.body);
              }
            }
          } catch (error) {
            throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName, void 0, "  ")}.`);
          }
        } else if (operationSpec.formDataParameters && operationSpec.formDataParameters.length > 0) {
          request.formData = {};
          for (const formDataParameter of operationSpec.formDataParameters) {
            const formDataParameterValue = getOperationArgumentValueFromParameter(operationArguments, formDataParameter);
            if (formDataParameterValue !== void 0 && formDataParameterValue !== null) {
              const formDataParameterPropertyName = formDataParameter.mapper.serializedName || getPathStringFromParameter(formDataParameter);
              request.formData[formDataParameterPropertyName] = operationSpec.serializer.serialize(formDataParameter.mapper, formDataParameterValue, getPathStringFromParameter(formDataParameter), updatedOptions);
            }
          }
        }
      }
      function getXmlValueWithNamespace(xmlNamespace, xmlnsKey, typeName, serializedValue, options) {
        if (xmlNamespace && !["Composite", "Sequence", "Dictionary"].includes(typeName)) {
          const result = {};
          result[options.xml.xmlCharKey] = serializedValue;
          result[XML_ATTRKEY] = { [xmlnsKey]: xmlNamespace };
          return result;
        }
        return serializedValue;
      }
      function prepareXMLRootList(obj, elementName, xmlNamespaceKey, xmlNamespace) {
        if (!Array.isArray(obj)) {
          obj = [obj];
        }
        if (!xmlNamespaceKey || !xmlNamespace) {
          return { [elementName]: obj };
        }
        const result = { [elementName]: obj };
        result[XML_ATTRKEY] = { [xmlNamespaceKey]: xmlNamespace };
        return result;
      }
      ;
      function createClientPipeline(options = {}) {
        const pipeline = (0, dist_esm.Fp)(options ?? {});
        if (options.credentialOptions) {
          pipeline.addPolicy((0, dist_esm.N$)({
            credential: options.credentialOptions.credential,
            scopes: options.credentialOptions.credentialScopes
          }));
        }
        pipeline.addPolicy(serializationPolicy(options.serializationOptions), { phase: "Serialize" });
        pipeline.addPolicy(deserializationPolicy(options.deserializationOptions), {
          phase: "Deserialize"
        });
        return pipeline;
      }
      ;
      let cachedHttpClient;
      function getCachedDefaultHttpClient() {
        if (!cachedHttpClient) {
          cachedHttpClient = (0, dist_esm.fl)();
        }
        return cachedHttpClient;
      }
      ;
      const CollectionFormatToDelimiterMap = {
        CSV: ",",
        SSV: " ",
        Multi: "Multi",
        TSV: "	",
        Pipes: "|"
      };
      function getRequestUrl(baseUri, operationSpec, operationArguments, fallbackObject) {
        const urlReplacements = calculateUrlReplacements(operationSpec, operationArguments, fallbackObject);
        let isAbsolutePath = false;
        let requestUrl = replaceAll(baseUri, urlReplacements);
        if (operationSpec.path) {
          let path = replaceAll(operationSpec.path, urlReplacements);
          if (operationSpec.path === "/{nextLink}" && path.startsWith("/")) {
            path = path.substring(1);
          }
          if (isAbsoluteUrl(path)) {
            requestUrl = path;
            isAbsolutePath = true;
          } else {
            requestUrl = appendPath(requestUrl, path);
          }
        }
        const { queryParams, sequenceParams } = calculateQueryParameters(operationSpec, operationArguments, fallbackObject);
        requestUrl = appendQueryParams(requestUrl, queryParams, sequenceParams, isAbsolutePath);
        return requestUrl;
      }
      function replaceAll(input, replacements) {
        let result = input;
        for (const [searchValue, replaceValue] of replacements) {
          result = result.split(searchValue).join(replaceValue);
        }
        return result;
      }
      function calculateUrlReplacements(operationSpec, operationArguments, fallbackObject) {
        const result = /* @__PURE__ */ new Map();
        if (operationSpec.urlParameters?.length) {
          for (const urlParameter of operationSpec.urlParameters) {
            let urlParameterValue = getOperationArgumentValueFromParameter(operationArguments, urlParameter, fallbackObject);
            const parameterPathString = getPathStringFromParameter(urlParameter);
            urlParameterValue = operationSpec.serializer.serialize(urlParameter.mapper, urlParameterValue, parameterPathString);
            if (!urlParameter.skipEncoding) {
              urlParameterValue = encodeURIComponent(urlParameterValue);
            }
            result.set(`{${urlParameter.mapper.serializedName || parameterPathString}}`, urlParameterValue);
          }
        }
        return result;
      }
      function isAbsoluteUrl(url) {
        return url.includes("://");
      }
      function appendPath(url, pathToAppend) {
        if (!pathToAppend) {
          return url;
        }
        const parsedUrl = new URL(url);
        let newPath = parsedUrl.pathname;
        if (!newPath.endsWith("/")) {
          newPath = `${newPath}/`;
        }
        if (pathToAppend.startsWith("/")) {
          pathToAppend = pathToAppend.substring(1);
        }
        const searchStart = pathToAppend.indexOf("?");
        if (searchStart !== -1) {
          const path = pathToAppend.substring(0, searchStart);
          const search = pathToAppend.substring(searchStart + 1);
          newPath = newPath + path;
          if (search) {
            parsedUrl.search = parsedUrl.search ? `${parsedUrl.search}&${search}` : search;
          }
        } else {
          newPath = newPath + pathToAppend;
        }
        Object.assign(parsedUrl, { pathname: newPath });
        return parsedUrl.toString();
      }
      function calculateQueryParameters(operationSpec, operationArguments, fallbackObject) {
        const result = /* @__PURE__ */ new Map();
        const sequenceParams = /* @__PURE__ */ new Set();
        if (operationSpec.queryParameters?.length) {
          for (const queryParameter of operationSpec.queryParameters) {
            if (queryParameter.mapper.type.name === "Sequence" && queryParameter.mapper.serializedName) {
              sequenceParams.add(queryParameter.mapper.serializedName);
            }
            let queryParameterValue = getOperationArgumentValueFromParameter(operationArguments, queryParameter, fallbackObject);
            if (queryParameterValue !== void 0 && queryParameterValue !== null || queryParameter.mapper.required) {
              queryParameterValue = operationSpec.serializer.serialize(queryParameter.mapper, queryParameterValue, getPathStringFromParameter(queryParameter));
              const delimiter = queryParameter.collectionFormat ? CollectionFormatToDelimiterMap[queryParameter.collectionFormat] : "";
              if (Array.isArray(queryParameterValue)) {
                queryParameterValue = queryParameterValue.map((item) => {
                  if (item === null || item === void 0) {
                    return "";
                  }
                  return item;
                });
              }
              if (queryParameter.collectionFormat === "Multi" && queryParameterValue.length === 0) {
                continue;
              } else if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "SSV" || queryParameter.collectionFormat === "TSV")) {
                queryParameterValue = queryParameterValue.join(delimiter);
              }
              if (!queryParameter.skipEncoding) {
                if (Array.isArray(queryParameterValue)) {
                  queryParameterValue = queryParameterValue.map((item) => {
                    return encodeURIComponent(item);
                  });
                } else {
                  queryParameterValue = encodeURIComponent(queryParameterValue);
                }
              }
              if (Array.isArray(queryParameterValue) && (queryParameter.collectionFormat === "CSV" || queryParameter.collectionFormat === "Pipes")) {
                queryParameterValue = queryParameterValue.join(delimiter);
              }
              result.set(queryParameter.mapper.serializedName || getPathStringFromParameter(queryParameter), queryParameterValue);
            }
          }
        }
        return {
          queryParams: result,
          sequenceParams
        };
      }
      function simpleParseQueryParams(queryString) {
        const result = /* @__PURE__ */ new Map();
        if (!queryString || queryString[0] !== "?") {
          return result;
        }
        queryString = queryString.slice(1);
        const pairs = queryString.split("&");
        for (const pair of pairs) {
          const [name, value] = pair.split("=", 2);
          const existingValue = result.get(name);
          if (existingValue) {
            if (Array.isArray(existingValue)) {
              existingValue.push(value);
            } else {
              result.set(name, [existingValue, value]);
            }
          } else {
            result.set(name, value);
          }
        }
        return result;
      }
      function appendQueryParams(url, queryParams, sequenceParams, noOverwrite = false) {
        if (queryParams.size === 0) {
          return url;
        }
        const parsedUrl = new URL(url);
        const combinedParams = simpleParseQueryParams(parsedUrl.search);
        for (const [name, value] of queryParams) {
          const existingValue = combinedParams.get(name);
          if (Array.isArray(existingValue)) {
            if (Array.isArray(value)) {
              existingValue.push(...value);
              const valueSet = new Set(existingValue);
              combinedParams.set(name, Array.from(valueSet));
            } else {
              existingValue.push(value);
            }
          } else if (existingValue) {
            if (Array.isArray(value)) {
              value.unshift(existingValue);
            } else if (sequenceParams.has(name)) {
              combinedParams.set(name, [existingValue, value]);
            }
            if (!noOverwrite) {
              combinedParams.set(name, value);
            }
          } else {
            combinedParams.set(name, value);
          }
        }
        const searchPieces = [];
        for (const [name, value] of combinedParams) {
          if (typeof value === "string") {
            searchPieces.push(`${name}=${value}`);
          } else if (Array.isArray(value)) {
            for (const subValue of value) {
              searchPieces.push(`${name}=${subValue}`);
            }
          } else {
            searchPieces.push(`${name}=${value}`);
          }
        }
        parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
        return parsedUrl.toString();
      }
      var logger_dist_esm = __webpack_require__(7567);
      ;
      const logger2 = (0, logger_dist_esm.KV)("core-client");
      ;
      class ServiceClient {
        /**
         * If specified, this is the base URI that requests will be made against for this ServiceClient.
         * If it is not specified, then all OperationSpecs must contain a baseUrl property.
         */
        _endpoint;
        /**
         * The default request content type for the service.
         * Used if no requestContentType is present on an OperationSpec.
         */
        _requestContentType;
        /**
         * Set to true if the request is sent over HTTP instead of HTTPS
         */
        _allowInsecureConnection;
        /**
         * The HTTP client that will be used to send requests.
         */
        _httpClient;
        /**
         * The pipeline used by this client to make requests
         */
        pipeline;
        /**
         * The ServiceClient constructor
         * @param options - The service client options that govern the behavior of the client.
         */
        constructor(options = {}) {
          this._requestContentType = options.requestContentType;
          this._endpoint = options.endpoint ?? options.baseUri;
          if (options.baseUri) {
            logger2.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.");
          }
          this._allowInsecureConnection = options.allowInsecureConnection;
          this._httpClient = options.httpClient || getCachedDefaultHttpClient();
          this.pipeline = options.pipeline || createDefaultPipeline2(options);
          if (options.additionalPolicies?.length) {
            for (const { policy, position } of options.additionalPolicies) {
              const afterPhase = position === "perRetry" ? "Sign" : void 0;
              this.pipeline.addPolicy(policy, {
                afterPhase
              });
            }
          }
        }
        /**
         * Send the provided httpRequest.
         */
        sendRequest(request) {
          return this.pipeline.sendRequest(this._httpClient, request);
        }
        /**
         * Send an HTTP request that is populated using the provided OperationSpec.
         * @typeParam T - The typed result of the request, based on the OperationSpec.
         * @param operationArguments - The arguments that the HTTP request's templated values will be populated from.
         * @param operationSpec - The OperationSpec to use to populate the httpRequest.
         */
        async sendOperationRequest(operationArguments, operationSpec) {
          const endpoint = operationSpec.baseUrl || this._endpoint;
          if (!endpoint) {
            throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.");
          }
          const url = getRequestUrl(endpoint, operationSpec, operationArguments, this);
          const request = (0, dist_esm.G6)({
            url
          });
          request.method = operationSpec.httpMethod;
          const operationInfo = getOperationRequestInfo(request);
          operationInfo.operationSpec = operationSpec;
          operationInfo.operationArguments = operationArguments;
          const contentType = operationSpec.contentType || this._requestContentType;
          if (contentType && operationSpec.requestBody) {
            request.headers.set("Content-Type", contentType);
          }
          const options = operationArguments.options;
          if (options) {
            const requestOptions = options.requestOptions;
            if (requestOptions) {
              if (requestOptions.timeout) {
                request.timeout = requestOptions.timeout;
              }
              if (requestOptions.onUploadProgress) {
                request.onUploadProgress = requestOptions.onUploadProgress;
              }
              if (requestOptions.onDownloadProgress) {
                request.onDownloadProgress = requestOptions.onDownloadProgress;
              }
              if (requestOptions.shouldDeserialize !== void 0) {
                operationInfo.shouldDeserialize = requestOptions.shouldDeserialize;
              }
              if (requestOptions.allowInsecureConnection) {
                request.allowInsecureConnection = true;
              }
            }
            if (options.abortSignal) {
              request.abortSignal = options.abortSignal;
            }
            if (options.tracingOptions) {
              request.tracingOptions = options.tracingOptions;
            }
          }
          if (this._allowInsecureConnection) {
            request.allowInsecureConnection = true;
          }
          if (request.streamResponseStatusCodes === void 0) {
            request.streamResponseStatusCodes = getStreamingResponseStatusCodes(operationSpec);
          }
          try {
            const rawResponse = await this.sendRequest(request);
            const flatResponse = flattenResponse(rawResponse, operationSpec.responses[rawResponse.status]);
            if (options?.onResponse) {
              options.onResponse(rawResponse, flatResponse);
            }
            return flatResponse;
          } catch (error) {
            if (typeof error === "object" && error?.response) {
              const rawResponse = error.response;
              const flatResponse = flattenResponse(rawResponse, operationSpec.responses[error.statusCode] || operationSpec.responses["default"]);
              error.details = flatResponse;
              if (options?.onResponse) {
                options.onResponse(rawResponse, flatResponse, error);
              }
            }
            throw error;
          }
        }
      }
      function createDefaultPipeline2(options) {
        const credentialScopes = getCredentialScopes(options);
        const credentialOptions = options.credential && credentialScopes ? { credentialScopes, credential: options.credential } : void 0;
        return createClientPipeline({
          ...options,
          credentialOptions
        });
      }
      function getCredentialScopes(options) {
        if (options.credentialScopes) {
          return options.credentialScopes;
        }
        if (options.endpoint) {
          return `${options.endpoint}/.default`;
        }
        if (options.baseUri) {
          return `${options.baseUri}/.default`;
        }
        if (options.credential) {
          throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
        }
        return void 0;
      }
      ;
      function parseCAEChallenge(challenges) {
        const bearerChallenges = `, ${challenges.trim()}`.split(", Bearer ").filter((x) => x);
        return bearerChallenges.map((challenge) => {
          const challengeParts = `${challenge.trim()}, `.split('", ').filter((x) => x);
          const keyValuePairs = challengeParts.map((keyValue) => (([key, value]) => ({ [key]: value }))(keyValue.trim().split('="')));
          return keyValuePairs.reduce((a, b) => ({ ...a, ...b }), {});
        });
      }
      async function authorizeRequestOnClaimChallenge(onChallengeOptions) {
        const { scopes, response } = onChallengeOptions;
        const logger3 = onChallengeOptions.logger || coreClientLogger;
        const challenge = response.headers.get("WWW-Authenticate");
        if (!challenge) {
          logger3.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);
          return false;
        }
        const challenges = parseCAEChallenge(challenge) || [];
        const parsedChallenge = challenges.find((x) => x.claims);
        if (!parsedChallenge) {
          logger3.info(`The WWW-Authenticate header was missing the necessary "claims" to perform the Continuous Access Evaluation authentication flow.`);
          return false;
        }
        const accessToken = await onChallengeOptions.getAccessToken(parsedChallenge.scope ? [parsedChallenge.scope] : scopes, {
          claims: decodeStringToString(parsedChallenge.claims)
        });
        if (!accessToken) {
          return false;
        }
        onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
        return true;
      }
      ;
      const Constants = {
        DefaultScope: "/.default",
        /**
         * Defines constants for use with HTTP headers.
         */
        HeaderConstants: {
          /**
           * The Authorization header.
           */
          AUTHORIZATION: "authorization"
        }
      };
      function isUuid(text) {
        return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text);
      }
      const authorizeRequestOnTenantChallenge = async (challengeOptions) => {
        const requestOptions = requestToOptions(challengeOptions.request);
        const challenge = getChallenge(challengeOptions.response);
        if (challenge) {
          const challengeInfo = parseChallenge(challenge);
          const challengeScopes = buildScopes(challengeOptions, challengeInfo);
          const tenantId = extractTenantId(challengeInfo);
          if (!tenantId) {
            return false;
          }
          const accessToken = await challengeOptions.getAccessToken(challengeScopes, {
            ...requestOptions,
            tenantId
          });
          if (!accessToken) {
            return false;
          }
          challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION, `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
          return true;
        }
        return false;
      };
      function extractTenantId(challengeInfo) {
        const parsedAuthUri = new URL(challengeInfo.authorization_uri);
        const pathSegments = parsedAuthUri.pathname.split("/");
        const tenantId = pathSegments[1];
        if (tenantId && isUuid(tenantId)) {
          return tenantId;
        }
        return void 0;
      }
      function buildScopes(challengeOptions, challengeInfo) {
        if (!challengeInfo.resource_id) {
          return challengeOptions.scopes;
        }
        const challengeScopes = new URL(challengeInfo.resource_id);
        let scope = new URL(Constants.DefaultScope, challengeScopes.origin).toString();
        if (scope === "https://disk.azure.com/.default") {
          scope = "https://disk.azure.com//.default";
        }
        return [scope];
      }
      function getChallenge(response) {
        const challenge = response.headers.get("WWW-Authenticate");
        if (response.status === 401 && challenge) {
          return challenge;
        }
        return;
      }
      function parseChallenge(challenge) {
        const bearerChallenge = challenge.slice("Bearer ".length);
        const challengeParts = `${bearerChallenge.trim()} `.split(" ").filter((x) => x);
        const keyValuePairs = challengeParts.map((keyValue) => (([key, value]) => ({ [key]: value }))(keyValue.trim().split("=")));
        return keyValuePairs.reduce((a, b) => ({ ...a, ...b }), {});
      }
      function requestToOptions(request) {
        return {
          abortSignal: request.abortSignal,
          requestOptions: {
            timeout: request.timeout
          },
          tracingOptions: request.tracingOptions
        };
      }
      ;
    })
  ),
  /***/
  15932: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        pj: () => (
          /* reexport */
          RestError2
        ),
        N$: () => (
          /* reexport */
          bearerTokenAuthenticationPolicy
        ),
        fl: () => (
          /* reexport */
          createDefaultHttpClient2
        ),
        O8: () => (
          /* reexport */
          createEmptyPipeline2
        ),
        Nc: () => (
          /* reexport */
          createHttpHeaders2
        ),
        Fp: () => (
          /* reexport */
          createPipelineFromOptions2
        ),
        G6: () => (
          /* reexport */
          createPipelineRequest2
        ),
        e4: () => (
          /* reexport */
          decompressResponsePolicyName
        ),
        nV: () => (
          /* reexport */
          getDefaultProxySettings
        ),
        Ou: () => (
          /* reexport */
          redirectPolicyName
        ),
        Jb: () => (
          /* reexport */
          retryPolicy2
        )
      });
      var esm = __webpack_require__(42056);
      ;
      function createEmptyPipeline2() {
        return (0, esm.O8)();
      }
      var dist_esm = __webpack_require__(7567);
      ;
      const log_logger = (0, dist_esm.KV)("core-rest-pipeline");
      var internal = __webpack_require__(30629);
      ;
      const logPolicyName = (
        /* unused pure expression or super */
        null
      );
      function logPolicy2(options = {}) {
        return (0, internal.rO)({
          logger: log_logger.info,
          ...options
        });
      }
      ;
      const redirectPolicyName = internal.Ou;
      function redirectPolicy2(options = {}) {
        return (0, internal.xF)(options);
      }
      var external_node_os_ = __webpack_require__(48161);
      var external_node_process_ = __webpack_require__(1708);
      ;
      function getHeaderName() {
        return "User-Agent";
      }
      async function setPlatformSpecificData2(map) {
        if (external_node_process_ && external_node_process_.versions) {
          const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
          const versions = external_node_process_.versions;
          if (versions.bun) {
            map.set("Bun", `${versions.bun} (${osInfo})`);
          } else if (versions.deno) {
            map.set("Deno", `${versions.deno} (${osInfo})`);
          } else if (versions.node) {
            map.set("Node", `${versions.node} (${osInfo})`);
          }
        }
      }
      ;
      const SDK_VERSION2 = "1.22.3";
      const DEFAULT_RETRY_POLICY_COUNT2 = 3;
      ;
      function getUserAgentString(telemetryInfo) {
        const parts = [];
        for (const [key, value] of telemetryInfo) {
          const token = value ? `${key}/${value}` : key;
          parts.push(token);
        }
        return parts.join(" ");
      }
      function getUserAgentHeaderName() {
        return getHeaderName();
      }
      async function getUserAgentValue2(prefix) {
        const runtimeInfo = /* @__PURE__ */ new Map();
        runtimeInfo.set("core-rest-pipeline", SDK_VERSION2);
        await setPlatformSpecificData2(runtimeInfo);
        const defaultAgent = getUserAgentString(runtimeInfo);
        const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
        return userAgentValue;
      }
      ;
      const UserAgentHeaderName = getUserAgentHeaderName();
      const userAgentPolicyName = "userAgentPolicy";
      function userAgentPolicy2(options = {}) {
        const userAgentValue = getUserAgentValue2(options.userAgentPrefix);
        return {
          name: userAgentPolicyName,
          async sendRequest(request, next) {
            if (!request.headers.has(UserAgentHeaderName)) {
              request.headers.set(UserAgentHeaderName, await userAgentValue);
            }
            return next(request);
          }
        };
      }
      var core_util_dist_esm = __webpack_require__(16966);
      ;
      function isNodeReadableStream2(x) {
        return Boolean(x && typeof x["pipe"] === "function");
      }
      const unimplementedMethods = {
        arrayBuffer: () => {
          throw new Error("Not implemented");
        },
        bytes: () => {
          throw new Error("Not implemented");
        },
        slice: () => {
          throw new Error("Not implemented");
        },
        text: () => {
          throw new Error("Not implemented");
        }
      };
      const rawContent = /* @__PURE__ */ Symbol("rawContent");
      function hasRawContent(x) {
        return typeof x[rawContent] === "function";
      }
      function getRawContent(blob) {
        if (hasRawContent(blob)) {
          return blob[rawContent]();
        } else {
          return blob;
        }
      }
      function createFileFromStream(stream, name, options = {}) {
        return {
          ...unimplementedMethods,
          type: options.type ?? "",
          lastModified: options.lastModified ?? (/* @__PURE__ */ new Date()).getTime(),
          webkitRelativePath: options.webkitRelativePath ?? "",
          size: options.size ?? -1,
          name,
          stream: () => {
            const s = stream();
            if (isNodeReadableStream2(s)) {
              throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
            }
            return s;
          },
          [rawContent]: stream
        };
      }
      function createFile(content, name, options = {}) {
        if (isNodeLike) {
          return {
            ...unimplementedMethods,
            type: options.type ?? "",
            lastModified: options.lastModified ?? (/* @__PURE__ */ new Date()).getTime(),
            webkitRelativePath: options.webkitRelativePath ?? "",
            size: content.byteLength,
            name,
            arrayBuffer: async () => content.buffer,
            stream: () => new Blob([toArrayBuffer(content)]).stream(),
            [rawContent]: () => content
          };
        } else {
          return new File([toArrayBuffer(content)], name, options);
        }
      }
      function toArrayBuffer(source) {
        if ("resize" in source.buffer) {
          return source;
        }
        return source.map((x) => x);
      }
      ;
      const multipartPolicyName2 = internal.uD;
      function multipartPolicy2() {
        const tspPolicy = (0, internal.JA)();
        return {
          name: multipartPolicyName2,
          sendRequest: async (request, next) => {
            if (request.multipartBody) {
              for (const part of request.multipartBody.parts) {
                if (hasRawContent(part.body)) {
                  part.body = getRawContent(part.body);
                }
              }
            }
            return tspPolicy.sendRequest(request, next);
          }
        };
      }
      ;
      const decompressResponsePolicyName = internal.e4;
      function decompressResponsePolicy2() {
        return (0, internal.rQ)();
      }
      ;
      const defaultRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function defaultRetryPolicy2(options = {}) {
        return (0, internal.ur)(options);
      }
      ;
      const formDataPolicyName = (
        /* unused pure expression or super */
        null
      );
      function formDataPolicy2() {
        return (0, internal.jh)();
      }
      ;
      const proxyPolicyName = (
        /* unused pure expression or super */
        null
      );
      function getDefaultProxySettings(proxyUrl) {
        return (0, internal.nV)(proxyUrl);
      }
      function proxyPolicy2(proxySettings, options) {
        return (0, internal.Ll)(proxySettings, options);
      }
      ;
      const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
      function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
        return {
          name: setClientRequestIdPolicyName,
          async sendRequest(request, next) {
            if (!request.headers.has(requestIdHeaderName)) {
              request.headers.set(requestIdHeaderName, request.requestId);
            }
            return next(request);
          }
        };
      }
      ;
      const agentPolicyName = (
        /* unused pure expression or super */
        null
      );
      function agentPolicy2(agent) {
        return (0, internal.ew)(agent);
      }
      ;
      const tlsPolicyName = (
        /* unused pure expression or super */
        null
      );
      function tlsPolicy2(tlsSettings) {
        return (0, internal.iY)(tlsSettings);
      }
      var core_tracing_dist_esm = __webpack_require__(65433);
      ;
      const RestError2 = esm.pj;
      function isRestError2(e) {
        return (0, esm.T0)(e);
      }
      var util_internal = __webpack_require__(1834);
      ;
      const tracingPolicyName = "tracingPolicy";
      function tracingPolicy(options = {}) {
        const userAgentPromise = getUserAgentValue2(options.userAgentPrefix);
        const sanitizer = new util_internal.If({
          additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
        });
        const tracingClient = tryCreateTracingClient();
        return {
          name: tracingPolicyName,
          async sendRequest(request, next) {
            if (!tracingClient) {
              return next(request);
            }
            const userAgent = await userAgentPromise;
            const spanAttributes = {
              "http.url": sanitizer.sanitizeUrl(request.url),
              "http.method": request.method,
              "http.user_agent": userAgent,
              requestId: request.requestId
            };
            if (userAgent) {
              spanAttributes["http.user_agent"] = userAgent;
            }
            const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
            if (!span || !tracingContext) {
              return next(request);
            }
            try {
              const response = await tracingClient.withContext(tracingContext, next, request);
              tryProcessResponse(span, response);
              return response;
            } catch (err) {
              tryProcessError(span, err);
              throw err;
            }
          }
        };
      }
      function tryCreateTracingClient() {
        try {
          return (0, core_tracing_dist_esm.y)({
            namespace: "",
            packageName: "@azure/core-rest-pipeline",
            packageVersion: SDK_VERSION2
          });
        } catch (e) {
          log_logger.warning(`Error when creating the TracingClient: ${(0, core_util_dist_esm.u1)(e)}`);
          return void 0;
        }
      }
      function tryCreateSpan(tracingClient, request, spanAttributes) {
        try {
          const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
            spanKind: "client",
            spanAttributes
          });
          if (!span.isRecording()) {
            span.end();
            return void 0;
          }
          const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
          for (const [key, value] of Object.entries(headers)) {
            request.headers.set(key, value);
          }
          return { span, tracingContext: updatedOptions.tracingOptions.tracingContext };
        } catch (e) {
          log_logger.warning(`Skipping creating a tracing span due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
          return void 0;
        }
      }
      function tryProcessError(span, error) {
        try {
          span.setStatus({
            status: "error",
            error: (0, core_util_dist_esm.bJ)(error) ? error : void 0
          });
          if (isRestError2(error) && error.statusCode) {
            span.setAttribute("http.status_code", error.statusCode);
          }
          span.end();
        } catch (e) {
          log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
        }
      }
      function tryProcessResponse(span, response) {
        try {
          span.setAttribute("http.status_code", response.status);
          const serviceRequestId = response.headers.get("x-ms-request-id");
          if (serviceRequestId) {
            span.setAttribute("serviceRequestId", serviceRequestId);
          }
          if (response.status >= 400) {
            span.setStatus({
              status: "error"
            });
          }
          span.end();
        } catch (e) {
          log_logger.warning(`Skipping tracing span processing due to an error: ${(0, core_util_dist_esm.u1)(e)}`);
        }
      }
      ;
      function wrapAbortSignalLike(abortSignalLike) {
        if (abortSignalLike instanceof AbortSignal) {
          return { abortSignal: abortSignalLike };
        }
        if (abortSignalLike.aborted) {
          return { abortSignal: AbortSignal.abort(abortSignalLike.reason) };
        }
        const controller = new AbortController();
        let needsCleanup = true;
        function cleanup() {
          if (needsCleanup) {
            abortSignalLike.removeEventListener("abort", listener);
            needsCleanup = false;
          }
        }
        function listener() {
          controller.abort(abortSignalLike.reason);
          cleanup();
        }
        abortSignalLike.addEventListener("abort", listener);
        return { abortSignal: controller.signal, cleanup };
      }
      ;
      const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
      function wrapAbortSignalLikePolicy() {
        return {
          name: wrapAbortSignalLikePolicyName,
          sendRequest: async (request, next) => {
            if (!request.abortSignal) {
              return next(request);
            }
            const { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
            request.abortSignal = abortSignal;
            try {
              return await next(request);
            } finally {
              cleanup?.();
            }
          }
        };
      }
      ;
      function createPipelineFromOptions2(options) {
        const pipeline = createEmptyPipeline2();
        if (core_util_dist_esm.qx) {
          if (options.agent) {
            pipeline.addPolicy(agentPolicy2(options.agent));
          }
          if (options.tlsOptions) {
            pipeline.addPolicy(tlsPolicy2(options.tlsOptions));
          }
          pipeline.addPolicy(proxyPolicy2(options.proxyOptions));
          pipeline.addPolicy(decompressResponsePolicy2());
        }
        pipeline.addPolicy(wrapAbortSignalLikePolicy());
        pipeline.addPolicy(formDataPolicy2(), { beforePolicies: [multipartPolicyName2] });
        pipeline.addPolicy(userAgentPolicy2(options.userAgentOptions));
        pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
        pipeline.addPolicy(multipartPolicy2(), { afterPhase: "Deserialize" });
        pipeline.addPolicy(defaultRetryPolicy2(options.retryOptions), { phase: "Retry" });
        pipeline.addPolicy(tracingPolicy({ ...options.userAgentOptions, ...options.loggingOptions }), {
          afterPhase: "Retry"
        });
        if (core_util_dist_esm.qx) {
          pipeline.addPolicy(redirectPolicy2(options.redirectOptions), { afterPhase: "Retry" });
        }
        pipeline.addPolicy(logPolicy2(options.loggingOptions), { afterPhase: "Sign" });
        return pipeline;
      }
      ;
      function createDefaultHttpClient2() {
        const client = (0, esm.fl)();
        return {
          async sendRequest(request) {
            const { abortSignal, cleanup } = request.abortSignal ? wrapAbortSignalLike(request.abortSignal) : {};
            try {
              request.abortSignal = abortSignal;
              return await client.sendRequest(request);
            } finally {
              cleanup?.();
            }
          }
        };
      }
      ;
      function createHttpHeaders2(rawHeaders) {
        return (0, esm.Nc)(rawHeaders);
      }
      ;
      function createPipelineRequest2(options) {
        return (0, esm.G6)(options);
      }
      ;
      const exponentialRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function exponentialRetryPolicy(options = {}) {
        return tspExponentialRetryPolicy(options);
      }
      ;
      const systemErrorRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function systemErrorRetryPolicy(options = {}) {
        return tspSystemErrorRetryPolicy(options);
      }
      ;
      const throttlingRetryPolicyName = (
        /* unused pure expression or super */
        null
      );
      function throttlingRetryPolicy(options = {}) {
        return tspThrottlingRetryPolicy(options);
      }
      ;
      const retryPolicyLogger = (0, dist_esm.KV)("core-rest-pipeline retryPolicy");
      function retryPolicy2(strategies, options = { maxRetries: DEFAULT_RETRY_POLICY_COUNT2 }) {
        return (0, internal.Jb)(strategies, {
          logger: retryPolicyLogger,
          ...options
        });
      }
      ;
      const DEFAULT_CYCLER_OPTIONS = {
        forcedRefreshWindowInMs: 1e3,
        // Force waiting for a refresh 1s before the token expires
        retryIntervalInMs: 3e3,
        // Allow refresh attempts every 3s
        refreshWindowInMs: 1e3 * 60 * 2
        // Start refreshing 2m before expiry
      };
      async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
        async function tryGetAccessToken() {
          if (Date.now() < refreshTimeout) {
            try {
              return await getAccessToken();
            } catch {
              return null;
            }
          } else {
            const finalToken = await getAccessToken();
            if (finalToken === null) {
              throw new Error("Failed to refresh access token.");
            }
            return finalToken;
          }
        }
        let token = await tryGetAccessToken();
        while (token === null) {
          await (0, core_util_dist_esm.cb)(retryIntervalInMs);
          token = await tryGetAccessToken();
        }
        return token;
      }
      function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
        let refreshWorker = null;
        let token = null;
        let tenantId;
        const options = {
          ...DEFAULT_CYCLER_OPTIONS,
          ...tokenCyclerOptions
        };
        const cycler = {
          /**
           * Produces true if a refresh job is currently in progress.
           */
          get isRefreshing() {
            return refreshWorker !== null;
          },
          /**
           * Produces true if the cycler SHOULD refresh (we are within the refresh
           * window and not already refreshing)
           */
          get shouldRefresh() {
            if (cycler.isRefreshing) {
              return false;
            }
            if (token?.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
              return true;
            }
            return (token?.expiresOnTimestamp ?? 0) - options.refreshWindowInMs < Date.now();
          },
          /**
           * Produces true if the cycler MUST refresh (null or nearly-expired
           * token).
           */
          get mustRefresh() {
            return token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now();
          }
        };
        function refresh(scopes, getTokenOptions) {
          if (!cycler.isRefreshing) {
            const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
            refreshWorker = beginRefresh(
              tryGetAccessToken,
              options.retryIntervalInMs,
              // If we don't have a token, then we should timeout immediately
              token?.expiresOnTimestamp ?? Date.now()
            ).then((_token) => {
              refreshWorker = null;
              token = _token;
              tenantId = getTokenOptions.tenantId;
              return token;
            }).catch((reason) => {
              refreshWorker = null;
              token = null;
              tenantId = void 0;
              throw reason;
            });
          }
          return refreshWorker;
        }
        return async (scopes, tokenOptions) => {
          const hasClaimChallenge = Boolean(tokenOptions.claims);
          const tenantIdChanged = tenantId !== tokenOptions.tenantId;
          if (hasClaimChallenge) {
            token = null;
          }
          const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
          if (mustRefresh) {
            return refresh(scopes, tokenOptions);
          }
          if (cycler.shouldRefresh) {
            refresh(scopes, tokenOptions);
          }
          return token;
        };
      }
      ;
      const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
      async function trySendRequest(request, next) {
        try {
          return [await next(request), void 0];
        } catch (e) {
          if (isRestError2(e) && e.response) {
            return [e.response, e];
          } else {
            throw e;
          }
        }
      }
      async function defaultAuthorizeRequest(options) {
        const { scopes, getAccessToken, request } = options;
        const getTokenOptions = {
          abortSignal: request.abortSignal,
          tracingOptions: request.tracingOptions,
          enableCae: true
        };
        const accessToken = await getAccessToken(scopes, getTokenOptions);
        if (accessToken) {
          options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
        }
      }
      function isChallengeResponse(response) {
        return response.status === 401 && response.headers.has("WWW-Authenticate");
      }
      async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
        const { scopes } = onChallengeOptions;
        const accessToken = await onChallengeOptions.getAccessToken(scopes, {
          enableCae: true,
          claims: caeClaims
        });
        if (!accessToken) {
          return false;
        }
        onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
        return true;
      }
      function bearerTokenAuthenticationPolicy(options) {
        const { credential, scopes, challengeCallbacks } = options;
        const logger2 = options.logger || log_logger;
        const callbacks = {
          authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
          authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)
        };
        const getAccessToken = credential ? tokenCycler_createTokenCycler(
          credential
          /* , options */
        ) : () => Promise.resolve(null);
        return {
          name: bearerTokenAuthenticationPolicyName,
          /**
           * If there's no challenge parameter:
           * - It will try to retrieve the token using the cache, or the credential's getToken.
           * - Then it will try the next policy with or without the retrieved token.
           *
           * It uses the challenge parameters to:
           * - Skip a first attempt to get the token from the credential if there's no cached token,
           *   since it expects the token to be retrievable only after the challenge.
           * - Prepare the outgoing request if the `prepareRequest` method has been provided.
           * - Send an initial request to receive the challenge if it fails.
           * - Process a challenge if the response contains it.
           * - Retrieve a token with the challenge information, then re-send the request.
           */
          async sendRequest(request, next) {
            if (!request.url.toLowerCase().startsWith("https://")) {
              throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
            }
            await callbacks.authorizeRequest({
              scopes: Array.isArray(scopes) ? scopes : [scopes],
              request,
              getAccessToken,
              logger: logger2
            });
            let response;
            let error;
            let shouldSendRequest;
            [response, error] = await trySendRequest(request, next);
            if (isChallengeResponse(response)) {
              let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
              if (claims) {
                let parsedClaim;
                try {
                  parsedClaim = atob(claims);
                } catch (e) {
                  logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                  return response;
                }
                shouldSendRequest = await authorizeRequestOnCaeChallenge({
                  scopes: Array.isArray(scopes) ? scopes : [scopes],
                  response,
                  request,
                  getAccessToken,
                  logger: logger2
                }, parsedClaim);
                if (shouldSendRequest) {
                  [response, error] = await trySendRequest(request, next);
                }
              } else if (callbacks.authorizeRequestOnChallenge) {
                shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
                  scopes: Array.isArray(scopes) ? scopes : [scopes],
                  request,
                  response,
                  getAccessToken,
                  logger: logger2
                });
                if (shouldSendRequest) {
                  [response, error] = await trySendRequest(request, next);
                }
                if (isChallengeResponse(response)) {
                  claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
                  if (claims) {
                    let parsedClaim;
                    try {
                      parsedClaim = atob(claims);
                    } catch (e) {
                      logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
                      return response;
                    }
                    shouldSendRequest = await authorizeRequestOnCaeChallenge({
                      scopes: Array.isArray(scopes) ? scopes : [scopes],
                      response,
                      request,
                      getAccessToken,
                      logger: logger2
                    }, parsedClaim);
                    if (shouldSendRequest) {
                      [response, error] = await trySendRequest(request, next);
                    }
                  }
                }
              }
            }
            if (error) {
              throw error;
            } else {
              return response;
            }
          }
        };
      }
      function parseChallenges(challenges) {
        const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
        const paramRegex = /(\w+)="([^"]*)"/g;
        const parsedChallenges = [];
        let match;
        while ((match = challengeRegex.exec(challenges)) !== null) {
          const scheme = match[1];
          const paramsString = match[2];
          const params = {};
          let paramMatch;
          while ((paramMatch = paramRegex.exec(paramsString)) !== null) {
            params[paramMatch[1]] = paramMatch[2];
          }
          parsedChallenges.push({ scheme, params });
        }
        return parsedChallenges;
      }
      function getCaeChallengeClaims(challenges) {
        if (!challenges) {
          return;
        }
        const parsedChallenges = parseChallenges(challenges);
        return parsedChallenges.find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
      }
      ;
      const auxiliaryAuthenticationHeaderPolicyName = "auxiliaryAuthenticationHeaderPolicy";
      const AUTHORIZATION_AUXILIARY_HEADER = "x-ms-authorization-auxiliary";
      async function sendAuthorizeRequest(options) {
        const { scopes, getAccessToken, request } = options;
        const getTokenOptions = {
          abortSignal: request.abortSignal,
          tracingOptions: request.tracingOptions
        };
        return (await getAccessToken(scopes, getTokenOptions))?.token ?? "";
      }
      function auxiliaryAuthenticationHeaderPolicy(options) {
        const { credentials, scopes } = options;
        const logger2 = options.logger || coreLogger;
        const tokenCyclerMap = /* @__PURE__ */ new WeakMap();
        return {
          name: auxiliaryAuthenticationHeaderPolicyName,
          async sendRequest(request, next) {
            if (!request.url.toLowerCase().startsWith("https://")) {
              throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");
            }
            if (!credentials || credentials.length === 0) {
              logger2.info(`${auxiliaryAuthenticationHeaderPolicyName} header will not be set due to empty credentials.`);
              return next(request);
            }
            const tokenPromises = [];
            for (const credential of credentials) {
              let getAccessToken = tokenCyclerMap.get(credential);
              if (!getAccessToken) {
                getAccessToken = createTokenCycler(credential);
                tokenCyclerMap.set(credential, getAccessToken);
              }
              tokenPromises.push(sendAuthorizeRequest({
                scopes: Array.isArray(scopes) ? scopes : [scopes],
                request,
                getAccessToken,
                logger: logger2
              }));
            }
            const auxiliaryTokens = (await Promise.all(tokenPromises)).filter((token) => Boolean(token));
            if (auxiliaryTokens.length === 0) {
              logger2.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);
              return next(request);
            }
            request.headers.set(AUTHORIZATION_AUXILIARY_HEADER, auxiliaryTokens.map((token) => `Bearer ${token}`).join(", "));
            return next(request);
          }
        };
      }
      ;
    })
  ),
  /***/
  65433: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        y: () => (
          /* reexport */
          createTracingClient
        )
      });
      ;
      const knownContextKeys = {
        span: /* @__PURE__ */ Symbol.for("@azure/core-tracing span"),
        namespace: /* @__PURE__ */ Symbol.for("@azure/core-tracing namespace")
      };
      function createTracingContext(options = {}) {
        let context = new TracingContextImpl(options.parentContext);
        if (options.span) {
          context = context.setValue(knownContextKeys.span, options.span);
        }
        if (options.namespace) {
          context = context.setValue(knownContextKeys.namespace, options.namespace);
        }
        return context;
      }
      class TracingContextImpl {
        _contextMap;
        constructor(initialContext) {
          this._contextMap = initialContext instanceof TracingContextImpl ? new Map(initialContext._contextMap) : /* @__PURE__ */ new Map();
        }
        setValue(key, value) {
          const newContext = new TracingContextImpl(this);
          newContext._contextMap.set(key, value);
          return newContext;
        }
        getValue(key) {
          return this._contextMap.get(key);
        }
        deleteValue(key) {
          const newContext = new TracingContextImpl(this);
          newContext._contextMap.delete(key);
          return newContext;
        }
      }
      var commonjs_state = __webpack_require__(38914);
      ;
      const state_state = commonjs_state.w;
      ;
      function createDefaultTracingSpan() {
        return {
          end: () => {
          },
          isRecording: () => false,
          recordException: () => {
          },
          setAttribute: () => {
          },
          setStatus: () => {
          },
          addEvent: () => {
          }
        };
      }
      function createDefaultInstrumenter() {
        return {
          createRequestHeaders: () => {
            return {};
          },
          parseTraceparentHeader: () => {
            return void 0;
          },
          startSpan: (_name, spanOptions) => {
            return {
              span: createDefaultTracingSpan(),
              tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext })
            };
          },
          withContext(_context, callback, ...callbackArgs) {
            return callback(...callbackArgs);
          }
        };
      }
      function useInstrumenter(instrumenter) {
        state.instrumenterImplementation = instrumenter;
      }
      function getInstrumenter() {
        if (!state_state.instrumenterImplementation) {
          state_state.instrumenterImplementation = createDefaultInstrumenter();
        }
        return state_state.instrumenterImplementation;
      }
      ;
      function createTracingClient(options) {
        const { namespace, packageName, packageVersion } = options;
        function startSpan(name, operationOptions, spanOptions) {
          const startSpanResult = getInstrumenter().startSpan(name, {
            ...spanOptions,
            packageName,
            packageVersion,
            tracingContext: operationOptions?.tracingOptions?.tracingContext
          });
          let tracingContext = startSpanResult.tracingContext;
          const span = startSpanResult.span;
          if (!tracingContext.getValue(knownContextKeys.namespace)) {
            tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
          }
          span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
          const updatedOptions = Object.assign({}, operationOptions, {
            tracingOptions: { ...operationOptions?.tracingOptions, tracingContext }
          });
          return {
            span,
            updatedOptions
          };
        }
        async function withSpan(name, operationOptions, callback, spanOptions) {
          const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
          try {
            const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
            span.setStatus({ status: "success" });
            return result;
          } catch (err) {
            span.setStatus({ status: "error", error: err });
            throw err;
          } finally {
            span.end();
          }
        }
        function withContext(context, callback, ...callbackArgs) {
          return getInstrumenter().withContext(context, callback, ...callbackArgs);
        }
        function parseTraceparentHeader(traceparentHeader) {
          return getInstrumenter().parseTraceparentHeader(traceparentHeader);
        }
        function createRequestHeaders(tracingContext) {
          return getInstrumenter().createRequestHeaders(tracingContext);
        }
        return {
          startSpan,
          withSpan,
          withContext,
          parseTraceparentHeader,
          createRequestHeaders
        };
      }
      ;
    })
  ),
  /***/
  16966: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        gE: () => (
          /* binding */
          esm_calculateRetryDelay
        ),
        cb: () => (
          /* reexport */
          delay
        ),
        u1: () => (
          /* reexport */
          getErrorMessage
        ),
        bJ: () => (
          /* binding */
          isError
        ),
        Ll: () => (
          /* binding */
          isNode
        ),
        qx: () => (
          /* binding */
          isNodeLike2
        ),
        N4: () => (
          /* binding */
          randomUUID
        ),
        Al: () => (
          /* binding */
          stringToUint8Array2
        ),
        SW: () => (
          /* binding */
          uint8ArrayToString2
        )
      });
      var internal = __webpack_require__(1834);
      var esm = __webpack_require__(65473);
      ;
      function createAbortablePromise(buildPromise, options) {
        const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
        return new Promise((resolve, reject) => {
          function rejectOnAbort() {
            reject(new esm.l(abortErrorMsg ?? "The operation was aborted."));
          }
          function removeListeners() {
            abortSignal?.removeEventListener("abort", onAbort);
          }
          function onAbort() {
            cleanupBeforeAbort?.();
            removeListeners();
            rejectOnAbort();
          }
          if (abortSignal?.aborted) {
            return rejectOnAbort();
          }
          try {
            buildPromise((x) => {
              removeListeners();
              resolve(x);
            }, (x) => {
              removeListeners();
              reject(x);
            });
          } catch (err) {
            reject(err);
          }
          abortSignal?.addEventListener("abort", onAbort);
        });
      }
      ;
      const StandardAbortMessage = "The delay was aborted.";
      function delay(timeInMs, options) {
        let token;
        const { abortSignal, abortErrorMsg } = options ?? {};
        return createAbortablePromise((resolve) => {
          token = setTimeout(resolve, timeInMs);
        }, {
          cleanupBeforeAbort: () => clearTimeout(token),
          abortSignal,
          abortErrorMsg: abortErrorMsg ?? StandardAbortMessage
        });
      }
      function calculateRetryDelay(retryAttempt, config) {
        const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
        const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
        const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
        return { retryAfterInMs };
      }
      ;
      function getErrorMessage(e) {
        if ((0, internal.bJ)(e)) {
          return e.message;
        } else {
          let stringified;
          try {
            if (typeof e === "object" && e) {
              stringified = JSON.stringify(e);
            } else {
              stringified = String(e);
            }
          } catch (err) {
            stringified = "[unable to stringify input]";
          }
          return `Unknown error ${stringified}`;
        }
      }
      ;
      function esm_calculateRetryDelay(retryAttempt, config) {
        return internal.gE(retryAttempt, config);
      }
      function computeSha256Hash(content, encoding) {
        return tspRuntime.computeSha256Hash(content, encoding);
      }
      function computeSha256Hmac(key, stringToSign, encoding) {
        return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
      }
      function esm_getRandomIntegerInclusive(min, max) {
        return tspRuntime.getRandomIntegerInclusive(min, max);
      }
      function isError(e) {
        return internal.bJ(e);
      }
      function isObject(input) {
        return tspRuntime.isObject(input);
      }
      function randomUUID() {
        return internal.N4();
      }
      const isBrowser = internal.Bd;
      const isBun = internal.Qg;
      const isDeno = internal.N6;
      const isNode = internal.qx;
      const isNodeLike2 = internal.qx;
      const isNodeRuntime = internal.tX;
      const isReactNative = internal.lV;
      const isWebWorker = internal.p7;
      function uint8ArrayToString2(bytes, format) {
        return internal.SW(bytes, format);
      }
      function stringToUint8Array2(value, format) {
        return internal.Al(value, format);
      }
    })
  ),
  /***/
  7567: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        KV: () => (
          /* binding */
          createClientLogger
        ),
        XM: () => (
          /* binding */
          getLogLevel
        )
      });
      var logger2 = __webpack_require__(3482);
      ;
      ;
      const context = (0, logger2.MX)({
        logLevelEnvVarName: "AZURE_LOG_LEVEL",
        namespace: "azure"
      });
      const AzureLogger = context.logger;
      function setLogLevel(level) {
        context.setLogLevel(level);
      }
      function getLogLevel() {
        return context.getLogLevel();
      }
      function createClientLogger(namespace) {
        return context.createClientLogger(namespace);
      }
    })
  ),
  /***/
  95151: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          AbortError
        )
        /* harmony export */
      });
      class AbortError extends Error {
        constructor(message) {
          super(message);
          this.name = "AbortError";
        }
      }
    })
  ),
  /***/
  24084: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          DEFAULT_RETRY_POLICY_COUNT2
        )
        /* harmony export */
      });
      const SDK_VERSION2 = "0.3.6";
      const DEFAULT_RETRY_POLICY_COUNT2 = 3;
    })
  ),
  /***/
  27970: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Az: () => (
          /* binding */
          getEnvironmentVariable
        ),
        /* harmony export */
        Bd: () => (
          /* binding */
          isBrowser
        ),
        /* harmony export */
        N6: () => (
          /* binding */
          isDeno
        ),
        /* harmony export */
        Qg: () => (
          /* binding */
          isBun
        ),
        /* harmony export */
        lV: () => (
          /* binding */
          isReactNative
        ),
        /* harmony export */
        p7: () => (
          /* binding */
          isWebWorker
        ),
        /* harmony export */
        qx: () => (
          /* binding */
          isNodeLike2
        ),
        /* harmony export */
        tX: () => (
          /* binding */
          isNodeRuntime
        )
        /* harmony export */
      });
      var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
      function getEnvironmentVariable(name) {
        return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
      }
      function emitNodeWarning2(warning) {
        process.emitWarning(warning);
      }
      const isBrowser = false;
      const isWebWorker = false;
      const isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
      const isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
      const isNodeLike2 = true;
      const isNodeRuntime = !isBun && !isDeno;
      const isReactNative = false;
    })
  ),
  /***/
  98443: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          createHttpHeaders2
        )
        /* harmony export */
      });
      function normalizeName(name) {
        return name.toLowerCase();
      }
      function normalizeValue(value) {
        return String(value).trim().replace(/[\r\n]/g, "");
      }
      function* headerIterator(map) {
        for (const entry of map.values()) {
          yield [entry.name, entry.value];
        }
      }
      class HttpHeadersImpl {
        _headersMap;
        constructor(rawHeaders) {
          this._headersMap = /* @__PURE__ */ new Map();
          if (rawHeaders) {
            for (const headerName of Object.keys(rawHeaders)) {
              this.set(headerName, rawHeaders[headerName]);
            }
          }
        }
        /**
         * Set a header in this collection with the provided name and value. The name is
         * case-insensitive.
         * @param name - The name of the header to set. This value is case-insensitive.
         * @param value - The value of the header to set.
         */
        set(name, value) {
          this._headersMap.set(normalizeName(name), { name, value: normalizeValue(value) });
        }
        /**
         * Get the header value for the provided header name, or undefined if no header exists in this
         * collection with the provided name.
         * @param name - The name of the header. This value is case-insensitive.
         */
        get(name) {
          return this._headersMap.get(normalizeName(name))?.value;
        }
        /**
         * Get whether or not this header collection contains a header entry for the provided header name.
         * @param name - The name of the header to set. This value is case-insensitive.
         */
        has(name) {
          return this._headersMap.has(normalizeName(name));
        }
        /**
         * Remove the header with the provided headerName.
         * @param name - The name of the header to remove.
         */
        delete(name) {
          this._headersMap.delete(normalizeName(name));
        }
        /**
         * Get the JSON object representation of this HTTP header collection.
         */
        toJSON(options = {}) {
          const result = {};
          if (options.preserveCase) {
            for (const entry of this._headersMap.values()) {
              result[entry.name] = entry.value;
            }
          } else {
            for (const [normalizedName, entry] of this._headersMap) {
              result[normalizedName] = entry.value;
            }
          }
          return result;
        }
        /**
         * Get the string representation of this HTTP header collection.
         */
        toString() {
          return JSON.stringify(this.toJSON({ preserveCase: true }));
        }
        /**
         * Iterate over tuples of header [name, value] pairs.
         */
        [Symbol.iterator]() {
          return headerIterator(this._headersMap);
        }
      }
      function createHttpHeaders2(rawHeaders) {
        return new HttpHeadersImpl(rawHeaders);
      }
    })
  ),
  /***/
  42056: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        pj: () => (
          /* reexport */
          restError.p
        ),
        fl: () => (
          /* reexport */
          defaultHttpClient_createDefaultHttpClient
        ),
        O8: () => (
          /* reexport */
          pipeline_createEmptyPipeline
        ),
        Nc: () => (
          /* reexport */
          httpHeaders.N
        ),
        G6: () => (
          /* reexport */
          pipelineRequest_createPipelineRequest
        ),
        T0: () => (
          /* reexport */
          restError.T
        )
      });
      var AbortError = __webpack_require__(95151);
      var logger_logger = __webpack_require__(3482);
      var httpHeaders = __webpack_require__(98443);
      var uuidUtils = __webpack_require__(15410);
      ;
      class PipelineRequestImpl {
        url;
        method;
        headers;
        timeout;
        withCredentials;
        body;
        multipartBody;
        formData;
        streamResponseStatusCodes;
        enableBrowserStreams;
        proxySettings;
        disableKeepAlive;
        abortSignal;
        requestId;
        allowInsecureConnection;
        onUploadProgress;
        onDownloadProgress;
        requestOverrides;
        authSchemes;
        constructor(options) {
          this.url = options.url;
          this.body = options.body;
          this.headers = options.headers ?? (0, httpHeaders.N)();
          this.method = options.method ?? "GET";
          this.timeout = options.timeout ?? 0;
          this.multipartBody = options.multipartBody;
          this.formData = options.formData;
          this.disableKeepAlive = options.disableKeepAlive ?? false;
          this.proxySettings = options.proxySettings;
          this.streamResponseStatusCodes = options.streamResponseStatusCodes;
          this.withCredentials = options.withCredentials ?? false;
          this.abortSignal = options.abortSignal;
          this.onUploadProgress = options.onUploadProgress;
          this.onDownloadProgress = options.onDownloadProgress;
          this.requestId = options.requestId || (0, uuidUtils.N)();
          this.allowInsecureConnection = options.allowInsecureConnection ?? false;
          this.enableBrowserStreams = options.enableBrowserStreams ?? false;
          this.requestOverrides = options.requestOverrides;
          this.authSchemes = options.authSchemes;
        }
      }
      function pipelineRequest_createPipelineRequest(options) {
        return new PipelineRequestImpl(options);
      }
      ;
      const ValidPhaseNames = /* @__PURE__ */ new Set(["Deserialize", "Serialize", "Retry", "Sign"]);
      class HttpPipeline {
        _policies = [];
        _orderedPolicies;
        constructor(policies) {
          this._policies = policies?.slice(0) ?? [];
          this._orderedPolicies = void 0;
        }
        addPolicy(policy, options = {}) {
          if (options.phase && options.afterPhase) {
            throw new Error("Policies inside a phase cannot specify afterPhase.");
          }
          if (options.phase && !ValidPhaseNames.has(options.phase)) {
            throw new Error(`Invalid phase name: ${options.phase}`);
          }
          if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
            throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
          }
          this._policies.push({
            policy,
            options
          });
          this._orderedPolicies = void 0;
        }
        removePolicy(options) {
          const removedPolicies = [];
          this._policies = this._policies.filter((policyDescriptor) => {
            if (options.name && policyDescriptor.policy.name === options.name || options.phase && policyDescriptor.options.phase === options.phase) {
              removedPolicies.push(policyDescriptor.policy);
              return false;
            } else {
              return true;
            }
          });
          this._orderedPolicies = void 0;
          return removedPolicies;
        }
        sendRequest(httpClient, request) {
          const policies = this.getOrderedPolicies();
          const pipeline = policies.reduceRight((next, policy) => {
            return (req) => {
              return policy.sendRequest(req, next);
            };
          }, (req) => httpClient.sendRequest(req));
          return pipeline(request);
        }
        getOrderedPolicies() {
          if (!this._orderedPolicies) {
            this._orderedPolicies = this.orderPolicies();
          }
          return this._orderedPolicies;
        }
        clone() {
          return new HttpPipeline(this._policies);
        }
        static create() {
          return new HttpPipeline();
        }
        orderPolicies() {
          const result = [];
          const policyMap = /* @__PURE__ */ new Map();
          function createPhase(name) {
            return {
              name,
              policies: /* @__PURE__ */ new Set(),
              hasRun: false,
              hasAfterPolicies: false
            };
          }
          const serializePhase = createPhase("Serialize");
          const noPhase = createPhase("None");
          const deserializePhase = createPhase("Deserialize");
          const retryPhase = createPhase("Retry");
          const signPhase = createPhase("Sign");
          const orderedPhases = [serializePhase, noPhase, deserializePhase, retryPhase, signPhase];
          function getPhase(phase) {
            if (phase === "Retry") {
              return retryPhase;
            } else if (phase === "Serialize") {
              return serializePhase;
            } else if (phase === "Deserialize") {
              return deserializePhase;
            } else if (phase === "Sign") {
              return signPhase;
            } else {
              return noPhase;
            }
          }
          for (const descriptor of this._policies) {
            const policy = descriptor.policy;
            const options = descriptor.options;
            const policyName = policy.name;
            if (policyMap.has(policyName)) {
              throw new Error("Duplicate policy names not allowed in pipeline");
            }
            const node = {
              policy,
              dependsOn: /* @__PURE__ */ new Set(),
              dependants: /* @__PURE__ */ new Set()
            };
            if (options.afterPhase) {
              node.afterPhase = getPhase(options.afterPhase);
              node.afterPhase.hasAfterPolicies = true;
            }
            policyMap.set(policyName, node);
            const phase = getPhase(options.phase);
            phase.policies.add(node);
          }
          for (const descriptor of this._policies) {
            const { policy, options } = descriptor;
            const policyName = policy.name;
            const node = policyMap.get(policyName);
            if (!node) {
              throw new Error(`Missing node for policy ${policyName}`);
            }
            if (options.afterPolicies) {
              for (const afterPolicyName of options.afterPolicies) {
                const afterNode = policyMap.get(afterPolicyName);
                if (afterNode) {
                  node.dependsOn.add(afterNode);
                  afterNode.dependants.add(node);
                }
              }
            }
            if (options.beforePolicies) {
              for (const beforePolicyName of options.beforePolicies) {
                const beforeNode = policyMap.get(beforePolicyName);
                if (beforeNode) {
                  beforeNode.dependsOn.add(node);
                  node.dependants.add(beforeNode);
                }
              }
            }
          }
          function walkPhase(phase) {
            phase.hasRun = true;
            for (const node of phase.policies) {
              if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
                continue;
              }
              if (node.dependsOn.size === 0) {
                result.push(node.policy);
                for (const dependant of node.dependants) {
                  dependant.dependsOn.delete(node);
                }
                policyMap.delete(node.policy.name);
                phase.policies.delete(node);
              }
            }
          }
          function walkPhases() {
            for (const phase of orderedPhases) {
              walkPhase(phase);
              if (phase.policies.size > 0 && phase !== noPhase) {
                if (!noPhase.hasRun) {
                  walkPhase(noPhase);
                }
                return;
              }
              if (phase.hasAfterPolicies) {
                walkPhase(noPhase);
              }
            }
          }
          let iteration = 0;
          while (policyMap.size > 0) {
            iteration++;
            const initialResultLength = result.length;
            walkPhases();
            if (result.length <= initialResultLength && iteration > 1) {
              throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
            }
          }
          return result;
        }
      }
      function pipeline_createEmptyPipeline() {
        return HttpPipeline.create();
      }
      var restError = __webpack_require__(35571);
      var external_node_http_ = __webpack_require__(37067);
      var external_node_https_ = __webpack_require__(44708);
      var external_node_zlib_ = __webpack_require__(38522);
      var external_node_stream_ = __webpack_require__(57075);
      var log = __webpack_require__(47507);
      var util_sanitizer = __webpack_require__(51945);
      ;
      const DEFAULT_TLS_SETTINGS = {};
      function nodeHttpClient_isReadableStream(body) {
        return body && typeof body.pipe === "function";
      }
      function isStreamComplete(stream) {
        if (stream.readable === false) {
          return Promise.resolve();
        }
        return new Promise((resolve) => {
          const handler = () => {
            resolve();
            stream.removeListener("close", handler);
            stream.removeListener("end", handler);
            stream.removeListener("error", handler);
          };
          stream.on("close", handler);
          stream.on("end", handler);
          stream.on("error", handler);
        });
      }
      function isArrayBuffer(body) {
        return body && typeof body.byteLength === "number";
      }
      class ReportTransform extends external_node_stream_.Transform {
        loadedBytes = 0;
        progressCallback;
        // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
        _transform(chunk, _encoding, callback) {
          this.push(chunk);
          this.loadedBytes += chunk.length;
          try {
            this.progressCallback({ loadedBytes: this.loadedBytes });
            callback();
          } catch (e) {
            callback(e);
          }
        }
        constructor(progressCallback) {
          super();
          this.progressCallback = progressCallback;
        }
      }
      class NodeHttpClient {
        cachedHttpAgent;
        cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
        /**
         * Makes a request over an underlying transport layer and returns the response.
         * @param request - The request to be made.
         */
        async sendRequest(request) {
          const abortController = new AbortController();
          let abortListener;
          if (request.abortSignal) {
            if (request.abortSignal.aborted) {
              throw new AbortError.l("The operation was aborted. Request has already been canceled.");
            }
            abortListener = (event) => {
              if (event.type === "abort") {
                abortController.abort();
              }
            };
            request.abortSignal.addEventListener("abort", abortListener);
          }
          let timeoutId;
          if (request.timeout > 0) {
            timeoutId = setTimeout(() => {
              const sanitizer = new util_sanitizer.I();
              log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
              abortController.abort();
            }, request.timeout);
          }
          const acceptEncoding = request.headers.get("Accept-Encoding");
          const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
          let body = typeof request.body === "function" ? request.body() : request.body;
          if (body && !request.headers.has("Content-Length")) {
            const bodyLength = getBodyLength(body);
            if (bodyLength !== null) {
              request.headers.set("Content-Length", bodyLength);
            }
          }
          let responseStream;
          try {
            if (body && request.onUploadProgress) {
              const onUploadProgress = request.onUploadProgress;
              const uploadReportStream = new ReportTransform(onUploadProgress);
              uploadReportStream.on("error", (e) => {
                log.v.error("Error in upload progress", e);
              });
              if (nodeHttpClient_isReadableStream(body)) {
                body.pipe(uploadReportStream);
              } else {
                uploadReportStream.end(body);
              }
              body = uploadReportStream;
            }
            const res = await this.makeRequest(request, abortController, body);
            if (timeoutId !== void 0) {
              clearTimeout(timeoutId);
            }
            const headers = getResponseHeaders(res);
            const status = res.statusCode ?? 0;
            const response = {
              status,
              headers,
              request
            };
            if (request.method === "HEAD") {
              res.resume();
              return response;
            }
            responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
            const onDownloadProgress = request.onDownloadProgress;
            if (onDownloadProgress) {
              const downloadReportStream = new ReportTransform(onDownloadProgress);
              downloadReportStream.on("error", (e) => {
                log.v.error("Error in download progress", e);
              });
              responseStream.pipe(downloadReportStream);
              responseStream = downloadReportStream;
            }
            if (
              // Value of POSITIVE_INFINITY in streamResponseStatusCodes is considered as any status code
              request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) || request.streamResponseStatusCodes?.has(response.status)
            ) {
              response.readableStreamBody = responseStream;
            } else {
              response.bodyAsText = await streamToText(responseStream);
            }
            return response;
          } finally {
            if (request.abortSignal && abortListener) {
              let uploadStreamDone = Promise.resolve();
              if (nodeHttpClient_isReadableStream(body)) {
                uploadStreamDone = isStreamComplete(body);
              }
              let downloadStreamDone = Promise.resolve();
              if (nodeHttpClient_isReadableStream(responseStream)) {
                downloadStreamDone = isStreamComplete(responseStream);
              }
              Promise.all([uploadStreamDone, downloadStreamDone]).then(() => {
                if (abortListener) {
                  request.abortSignal?.removeEventListener("abort", abortListener);
                }
              }).catch((e) => {
                log.v.warning("Error when cleaning up abortListener on httpRequest", e);
              });
            }
          }
        }
        makeRequest(request, abortController, body) {
          const url = new URL(request.url);
          const isInsecure = url.protocol !== "https:";
          if (isInsecure && !request.allowInsecureConnection) {
            throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
          }
          const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
          const options = {
            agent,
            hostname: url.hostname,
            path: `${url.pathname}${url.search}`,
            port: url.port,
            method: request.method,
            headers: request.headers.toJSON({ preserveCase: true }),
            ...request.requestOverrides
          };
          return new Promise((resolve, reject) => {
            const req = isInsecure ? external_node_http_.request(options, resolve) : external_node_https_.request(options, resolve);
            req.once("error", (err) => {
              reject(new restError.p(err.message, { code: err.code ?? restError.p.REQUEST_SEND_ERROR, request }));
            });
            abortController.signal.addEventListener("abort", () => {
              const abortError = new AbortError.l("The operation was aborted. Rejecting from abort signal callback while making request.");
              req.destroy(abortError);
              reject(abortError);
            });
            if (body && nodeHttpClient_isReadableStream(body)) {
              body.pipe(req);
            } else if (body) {
              if (typeof body === "string" || Buffer.isBuffer(body)) {
                req.end(body);
              } else if (isArrayBuffer(body)) {
                req.end(ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Buffer.from(body));
              } else {
                log.v.error("Unrecognized body type", body);
                reject(new restError.p("Unrecognized body type"));
              }
            } else {
              req.end();
            }
          });
        }
        getOrCreateAgent(request, isInsecure) {
          const disableKeepAlive = request.disableKeepAlive;
          if (isInsecure) {
            if (disableKeepAlive) {
              return external_node_http_.globalAgent;
            }
            if (!this.cachedHttpAgent) {
              this.cachedHttpAgent = new external_node_http_.Agent({ keepAlive: true });
            }
            return this.cachedHttpAgent;
          } else {
            if (disableKeepAlive && !request.tlsSettings) {
              return external_node_https_.globalAgent;
            }
            const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
            let agent = this.cachedHttpsAgents.get(tlsSettings);
            if (agent && agent.options.keepAlive === !disableKeepAlive) {
              return agent;
            }
            log.v.info("No cached TLS Agent exist, creating a new Agent");
            agent = new external_node_https_.Agent({
              // keepAlive is true if disableKeepAlive is false.
              keepAlive: !disableKeepAlive,
              // Since we are spreading, if no tslSettings were provided, nothing is added to the agent options.
              ...tlsSettings
            });
            this.cachedHttpsAgents.set(tlsSettings, agent);
            return agent;
          }
        }
      }
      function getResponseHeaders(res) {
        const headers = (0, httpHeaders.N)();
        for (const header of Object.keys(res.headers)) {
          const value = res.headers[header];
          if (Array.isArray(value)) {
            if (value.length > 0) {
              headers.set(header, value[0]);
            }
          } else if (value) {
            headers.set(header, value);
          }
        }
        return headers;
      }
      function getDecodedResponseStream(stream, headers) {
        const contentEncoding = headers.get("Content-Encoding");
        if (contentEncoding === "gzip") {
          const unzip = external_node_zlib_.createGunzip();
          stream.pipe(unzip);
          return unzip;
        } else if (contentEncoding === "deflate") {
          const inflate = external_node_zlib_.createInflate();
          stream.pipe(inflate);
          return inflate;
        }
        return stream;
      }
      function streamToText(stream) {
        return new Promise((resolve, reject) => {
          const buffer = [];
          stream.on("data", (chunk) => {
            if (Buffer.isBuffer(chunk)) {
              buffer.push(chunk);
            } else {
              buffer.push(Buffer.from(chunk));
            }
          });
          stream.on("end", () => {
            resolve(Buffer.concat(buffer).toString("utf8"));
          });
          stream.on("error", (e) => {
            if (e && e?.name === "AbortError") {
              reject(e);
            } else {
              reject(new restError.p(`Error reading response as text: ${e.message}`, {
                code: restError.p.PARSE_ERROR
              }));
            }
          });
        });
      }
      function getBodyLength(body) {
        if (!body) {
          return 0;
        } else if (Buffer.isBuffer(body)) {
          return body.length;
        } else if (nodeHttpClient_isReadableStream(body)) {
          return null;
        } else if (isArrayBuffer(body)) {
          return body.byteLength;
        } else if (typeof body === "string") {
          return Buffer.from(body).length;
        } else {
          return null;
        }
      }
      function createNodeHttpClient() {
        return new NodeHttpClient();
      }
      ;
      function defaultHttpClient_createDefaultHttpClient() {
        return createNodeHttpClient();
      }
      var policies_logPolicy = __webpack_require__(78676);
      var policies_userAgentPolicy = __webpack_require__(51425);
      var policies_defaultRetryPolicy = __webpack_require__(37005);
      var policies_formDataPolicy = __webpack_require__(98977);
      var policies_proxyPolicy = __webpack_require__(77794);
      var policies_redirectPolicy = __webpack_require__(78804);
      ;
      function platformPolicies_addPlatformPolicies(pipeline, options) {
        if (options.agent) {
          pipeline.addPolicy(agentPolicy(options.agent));
        }
        if (options.tlsOptions) {
          pipeline.addPolicy(tlsPolicy(options.tlsOptions));
        }
        pipeline.addPolicy(proxyPolicy(options.proxyOptions));
        pipeline.addPolicy(decompressResponsePolicy());
        pipeline.addPolicy(redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
      }
      var policies_multipartPolicy = __webpack_require__(95895);
      ;
      function createPipelineFromOptions_createPipelineFromOptions(options) {
        const pipeline = createEmptyPipeline();
        addPlatformPolicies(pipeline, options);
        pipeline.addPolicy(formDataPolicy(), { beforePolicies: [multipartPolicyName] });
        pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
        pipeline.addPolicy(multipartPolicy(), { afterPhase: "Deserialize" });
        pipeline.addPolicy(defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
        pipeline.addPolicy(logPolicy(options.loggingOptions), { afterPhase: "Sign" });
        return pipeline;
      }
      var env = __webpack_require__(27970);
      ;
      let insecureConnectionWarningEmmitted = false;
      function allowInsecureConnection(request, options) {
        if (options.allowInsecureConnection && request.allowInsecureConnection) {
          const url = new URL(request.url);
          if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
            return true;
          }
        }
        return false;
      }
      function emitInsecureConnectionWarning() {
        const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
        logger.warning(warning);
        if (!insecureConnectionWarningEmmitted) {
          insecureConnectionWarningEmmitted = true;
          emitNodeWarning(warning);
        }
      }
      function checkInsecureConnection_ensureSecureConnection(request, options) {
        if (!request.url.toLowerCase().startsWith("https://")) {
          if (allowInsecureConnection(request, options)) {
            emitInsecureConnectionWarning();
          } else {
            throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
          }
        }
      }
      ;
      const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
      function apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy(options) {
        return {
          name: apiKeyAuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
            if (!scheme) {
              return next(request);
            }
            if (scheme.apiKeyLocation !== "header") {
              throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
            }
            request.headers.set(scheme.name, options.credential.key);
            return next(request);
          }
        };
      }
      ;
      const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
      function basicAuthenticationPolicy_basicAuthenticationPolicy(options) {
        return {
          name: basicAuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic");
            if (!scheme) {
              return next(request);
            }
            const { username, password } = options.credential;
            const headerValue = uint8ArrayToString(stringToUint8Array(`${username}:${password}`, "utf-8"), "base64");
            request.headers.set("Authorization", `Basic ${headerValue}`);
            return next(request);
          }
        };
      }
      ;
      const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
      function bearerAuthenticationPolicy_bearerAuthenticationPolicy(options) {
        return {
          name: bearerAuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer");
            if (!scheme) {
              return next(request);
            }
            const token = await options.credential.getBearerToken({
              abortSignal: request.abortSignal
            });
            request.headers.set("Authorization", `Bearer ${token}`);
            return next(request);
          }
        };
      }
      ;
      const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
      function oauth2AuthenticationPolicy_oauth2AuthenticationPolicy(options) {
        return {
          name: oauth2AuthenticationPolicyName,
          async sendRequest(request, next) {
            ensureSecureConnection(request, options);
            const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
            if (!scheme) {
              return next(request);
            }
            const token = await options.credential.getOAuth2Token(scheme.flows, {
              abortSignal: request.abortSignal
            });
            request.headers.set("Authorization", `Bearer ${token}`);
            return next(request);
          }
        };
      }
      ;
      let cachedHttpClient;
      function clientHelpers_createDefaultPipeline(options = {}) {
        const pipeline = createPipelineFromOptions(options);
        pipeline.addPolicy(apiVersionPolicy(options));
        const { credential, authSchemes, allowInsecureConnection: allowInsecureConnection2 } = options;
        if (credential) {
          if (isApiKeyCredential(credential)) {
            pipeline.addPolicy(apiKeyAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          } else if (isBasicCredential(credential)) {
            pipeline.addPolicy(basicAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          } else if (isBearerTokenCredential(credential)) {
            pipeline.addPolicy(bearerAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          } else if (isOAuth2TokenCredential(credential)) {
            pipeline.addPolicy(oauth2AuthenticationPolicy({ authSchemes, credential, allowInsecureConnection: allowInsecureConnection2 }));
          }
        }
        return pipeline;
      }
      function clientHelpers_getCachedDefaultHttpsClient() {
        if (!cachedHttpClient) {
          cachedHttpClient = createDefaultHttpClient();
        }
        return cachedHttpClient;
      }
      var typeGuards = __webpack_require__(91717);
      ;
      function getHeaderValue(descriptor, headerName) {
        if (descriptor.headers) {
          const actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
          if (actualHeaderName) {
            return descriptor.headers[actualHeaderName];
          }
        }
        return void 0;
      }
      function getPartContentType(descriptor) {
        const contentTypeHeader = getHeaderValue(descriptor, "content-type");
        if (contentTypeHeader) {
          return contentTypeHeader;
        }
        if (descriptor.contentType === null) {
          return void 0;
        }
        if (descriptor.contentType) {
          return descriptor.contentType;
        }
        const { body } = descriptor;
        if (body === null || body === void 0) {
          return void 0;
        }
        if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
          return "text/plain; charset=UTF-8";
        }
        if (body instanceof Blob) {
          return body.type || "application/octet-stream";
        }
        if (isBinaryBody(body)) {
          return "application/octet-stream";
        }
        return "application/json";
      }
      function escapeDispositionField(value) {
        return JSON.stringify(value);
      }
      function getContentDisposition(descriptor) {
        const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
        if (contentDispositionHeader) {
          return contentDispositionHeader;
        }
        if (descriptor.dispositionType === void 0 && descriptor.name === void 0 && descriptor.filename === void 0) {
          return void 0;
        }
        const dispositionType = descriptor.dispositionType ?? "form-data";
        let disposition = dispositionType;
        if (descriptor.name) {
          disposition += `; name=${escapeDispositionField(descriptor.name)}`;
        }
        let filename = void 0;
        if (descriptor.filename) {
          filename = descriptor.filename;
        } else if (typeof File !== "undefined" && descriptor.body instanceof File) {
          const filenameFromFile = descriptor.body.name;
          if (filenameFromFile !== "") {
            filename = filenameFromFile;
          }
        }
        if (filename) {
          disposition += `; filename=${escapeDispositionField(filename)}`;
        }
        return disposition;
      }
      function normalizeBody(body, contentType) {
        if (body === void 0) {
          return new Uint8Array([]);
        }
        if (isBinaryBody(body)) {
          return body;
        }
        if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
          return stringToUint8Array(String(body), "utf-8");
        }
        if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) {
          return stringToUint8Array(JSON.stringify(body), "utf-8");
        }
        throw new RestError(`Unsupported body/content-type combination: ${body}, ${contentType}`);
      }
      function buildBodyPart(descriptor) {
        const contentType = getPartContentType(descriptor);
        const contentDisposition = getContentDisposition(descriptor);
        const headers = createHttpHeaders(descriptor.headers ?? {});
        if (contentType) {
          headers.set("content-type", contentType);
        }
        if (contentDisposition) {
          headers.set("content-disposition", contentDisposition);
        }
        const body = normalizeBody(descriptor.body, contentType);
        return {
          headers,
          body
        };
      }
      function multipart_buildMultipartBody(parts) {
        return { parts: parts.map(buildBodyPart) };
      }
      ;
      async function sendRequest_sendRequest(method, url, pipeline, options = {}, customHttpClient) {
        const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
        const request = buildPipelineRequest(method, url, options);
        try {
          const response = await pipeline.sendRequest(httpClient, request);
          const headers = response.headers.toJSON();
          const stream = response.readableStreamBody ?? response.browserStreamBody;
          const parsedBody = options.responseAsStream || stream !== void 0 ? void 0 : getResponseBody(response);
          const body = stream ?? parsedBody;
          if (options?.onResponse) {
            options.onResponse({ ...response, request, rawHeaders: headers, parsedBody });
          }
          return {
            request,
            headers,
            status: `${response.status}`,
            body
          };
        } catch (e) {
          if (isRestError(e) && e.response && options.onResponse) {
            const { response } = e;
            const rawHeaders = response.headers.toJSON();
            options?.onResponse({ ...response, request, rawHeaders }, e);
          }
          throw e;
        }
      }
      function getRequestContentType(options = {}) {
        if (options.contentType) {
          return options.contentType;
        }
        const headerContentType = options.headers?.["content-type"];
        if (typeof headerContentType === "string") {
          return headerContentType;
        }
        return getContentType(options.body);
      }
      function getContentType(body) {
        if (body === void 0) {
          return void 0;
        }
        if (ArrayBuffer.isView(body)) {
          return "application/octet-stream";
        }
        if (isBlob(body) && body.type) {
          return body.type;
        }
        if (typeof body === "string") {
          try {
            JSON.parse(body);
            return "application/json";
          } catch (error) {
            return void 0;
          }
        }
        return "application/json";
      }
      function buildPipelineRequest(method, url, options = {}) {
        const requestContentType = getRequestContentType(options);
        const { body, multipartBody } = getRequestBody(options.body, requestContentType);
        const headers = createHttpHeaders({
          ...options.headers ? options.headers : {},
          accept: options.accept ?? options.headers?.accept ?? "application/json",
          ...requestContentType && {
            "content-type": requestContentType
          }
        });
        const { allowInsecureConnection: allowInsecureConnection2, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
        const request = createPipelineRequest({
          url,
          method,
          body,
          multipartBody,
          headers,
          allowInsecureConnection: allowInsecureConnection2,
          abortSignal,
          onUploadProgress,
          onDownloadProgress,
          timeout,
          enableBrowserStreams: true,
          streamResponseStatusCodes: responseAsStream ? /* @__PURE__ */ new Set([Number.POSITIVE_INFINITY]) : void 0
        });
        Object.assign(request, rest);
        return request;
      }
      function getRequestBody(body, contentType = "") {
        if (body === void 0) {
          return { body: void 0 };
        }
        if (typeof FormData !== "undefined" && body instanceof FormData) {
          return { body };
        }
        if (isBlob(body)) {
          return { body };
        }
        if (isReadableStream(body)) {
          return { body };
        }
        if (typeof body === "function") {
          return { body };
        }
        if (ArrayBuffer.isView(body)) {
          return {
            body: body instanceof Uint8Array ? body : JSON.stringify(body)
          };
        }
        const firstType = contentType.split(";")[0];
        switch (firstType) {
          case "application/json":
            return { body: JSON.stringify(body) };
          case "multipart/form-data":
            if (Array.isArray(body)) {
              return { multipartBody: buildMultipartBody(body) };
            }
            return { body: JSON.stringify(body) };
          case "text/plain":
            return { body: String(body) };
          default:
            if (typeof body === "string") {
              return { body };
            }
            return { body: JSON.stringify(body) };
        }
      }
      function getResponseBody(response) {
        const contentType = response.headers.get("content-type") ?? "";
        const firstType = contentType.split(";")[0];
        const bodyToParse = response.bodyAsText ?? "";
        if (firstType === "text/plain") {
          return String(bodyToParse);
        }
        try {
          return bodyToParse ? JSON.parse(bodyToParse) : void 0;
        } catch (error) {
          if (firstType === "application/json") {
            throw createParseError(response, error);
          }
          return String(bodyToParse);
        }
      }
      function createParseError(response, err) {
        const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
        const errCode = err.code ?? RestError.PARSE_ERROR;
        return new RestError(msg, {
          code: errCode,
          statusCode: response.status,
          request: response.request,
          response
        });
      }
      ;
      function getClient(endpoint, clientOptions = {}) {
        const pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
        if (clientOptions.additionalPolicies?.length) {
          for (const { policy, position } of clientOptions.additionalPolicies) {
            const afterPhase = position === "perRetry" ? "Sign" : void 0;
            pipeline.addPolicy(policy, {
              afterPhase
            });
          }
        }
        const { allowInsecureConnection: allowInsecureConnection2, httpClient } = clientOptions;
        const endpointUrl = clientOptions.endpoint ?? endpoint;
        const client = (path, ...args) => {
          const getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, { allowInsecureConnection: allowInsecureConnection2, ...requestOptions });
          return {
            get: (requestOptions = {}) => {
              return buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            post: (requestOptions = {}) => {
              return buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            put: (requestOptions = {}) => {
              return buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            patch: (requestOptions = {}) => {
              return buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            delete: (requestOptions = {}) => {
              return buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            head: (requestOptions = {}) => {
              return buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            options: (requestOptions = {}) => {
              return buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            },
            trace: (requestOptions = {}) => {
              return buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection2, httpClient);
            }
          };
        };
        return {
          path: client,
          pathUnchecked: client,
          pipeline
        };
      }
      function buildOperation(method, url, pipeline, options, allowInsecureConnection2, httpClient) {
        allowInsecureConnection2 = options.allowInsecureConnection ?? allowInsecureConnection2;
        return {
          then: function(onFulfilled, onrejected) {
            return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2 }, httpClient).then(onFulfilled, onrejected);
          },
          async asBrowserStream() {
            if (isNodeLike) {
              throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
            } else {
              return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2, responseAsStream: true }, httpClient);
            }
          },
          async asNodeStream() {
            if (isNodeLike) {
              return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection: allowInsecureConnection2, responseAsStream: true }, httpClient);
            } else {
              throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
            }
          }
        };
      }
      ;
      function createRestError(messageOrResponse, response) {
        const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
        const internalError = resp.body?.error ?? resp.body;
        const message = typeof messageOrResponse === "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
        return new RestError(message, {
          statusCode: statusCodeToNumber(resp.status),
          code: internalError?.code,
          request: resp.request,
          response: toPipelineResponse(resp)
        });
      }
      function toPipelineResponse(errorResponse) {
        return {
          headers: createHttpHeaders(errorResponse.headers),
          request: errorResponse.request,
          status: statusCodeToNumber(errorResponse.status) ?? -1,
          ...typeof errorResponse.body === "string" ? { bodyAsText: errorResponse.body } : {}
        };
      }
      function statusCodeToNumber(statusCode) {
        const status = Number.parseInt(statusCode);
        return Number.isNaN(status) ? void 0 : status;
      }
      ;
    })
  ),
  /***/
  47507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          logger2
        )
        /* harmony export */
      });
      var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3482);
      const logger2 = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__.KV)("ts-http-runtime");
    })
  ),
  /***/
  3482: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        KV: () => (
          /* binding */
          createClientLogger
        ),
        MX: () => (
          /* binding */
          createLoggerContext
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var external_node_util_ = __webpack_require__(57975);
      var external_node_process_ = __webpack_require__(1708);
      ;
      function log(message, ...args) {
        external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
      }
      var env = __webpack_require__(27970);
      ;
      const debugEnvVariable = (0, env.Az)("DEBUG");
      let enabledString;
      let enabledNamespaces = [];
      let skippedNamespaces = [];
      const debuggers = [];
      if (debugEnvVariable) {
        enable(debugEnvVariable);
      }
      const debugObj = Object.assign((namespace) => {
        return createDebugger(namespace);
      }, {
        enable,
        enabled,
        disable,
        log
      });
      function enable(namespaces) {
        enabledString = namespaces;
        enabledNamespaces = [];
        skippedNamespaces = [];
        const namespaceList = namespaces.split(",").map((ns) => ns.trim());
        for (const ns of namespaceList) {
          if (ns.startsWith("-")) {
            skippedNamespaces.push(ns.substring(1));
          } else {
            enabledNamespaces.push(ns);
          }
        }
        for (const instance of debuggers) {
          instance.enabled = enabled(instance.namespace);
        }
      }
      function enabled(namespace) {
        if (namespace.endsWith("*")) {
          return true;
        }
        for (const skipped of skippedNamespaces) {
          if (namespaceMatches(namespace, skipped)) {
            return false;
          }
        }
        for (const enabledNamespace of enabledNamespaces) {
          if (namespaceMatches(namespace, enabledNamespace)) {
            return true;
          }
        }
        return false;
      }
      function namespaceMatches(namespace, patternToMatch) {
        if (patternToMatch.indexOf("*") === -1) {
          return namespace === patternToMatch;
        }
        let pattern = patternToMatch;
        if (patternToMatch.indexOf("**") !== -1) {
          const patternParts = [];
          let lastCharacter = "";
          for (const character of patternToMatch) {
            if (character === "*" && lastCharacter === "*") {
              continue;
            } else {
              lastCharacter = character;
              patternParts.push(character);
            }
          }
          pattern = patternParts.join("");
        }
        let namespaceIndex = 0;
        let patternIndex = 0;
        const patternLength = pattern.length;
        const namespaceLength = namespace.length;
        let lastWildcard = -1;
        let lastWildcardNamespace = -1;
        while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
          if (pattern[patternIndex] === "*") {
            lastWildcard = patternIndex;
            patternIndex++;
            if (patternIndex === patternLength) {
              return true;
            }
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
              namespaceIndex++;
              if (namespaceIndex === namespaceLength) {
                return false;
              }
            }
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
          } else if (pattern[patternIndex] === namespace[namespaceIndex]) {
            patternIndex++;
            namespaceIndex++;
          } else if (lastWildcard >= 0) {
            patternIndex = lastWildcard + 1;
            namespaceIndex = lastWildcardNamespace + 1;
            if (namespaceIndex === namespaceLength) {
              return false;
            }
            while (namespace[namespaceIndex] !== pattern[patternIndex]) {
              namespaceIndex++;
              if (namespaceIndex === namespaceLength) {
                return false;
              }
            }
            lastWildcardNamespace = namespaceIndex;
            namespaceIndex++;
            patternIndex++;
            continue;
          } else {
            return false;
          }
        }
        const namespaceDone = namespaceIndex === namespace.length;
        const patternDone = patternIndex === pattern.length;
        const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
        return namespaceDone && (patternDone || trailingWildCard);
      }
      function disable() {
        const result = enabledString || "";
        enable("");
        return result;
      }
      function createDebugger(namespace) {
        const newDebugger = Object.assign(debug2, {
          enabled: enabled(namespace),
          destroy,
          log: debugObj.log,
          namespace,
          extend
        });
        function debug2(...args) {
          if (!newDebugger.enabled) {
            return;
          }
          if (args.length > 0) {
            args[0] = `${namespace} ${args[0]}`;
          }
          newDebugger.log(...args);
        }
        debuggers.push(newDebugger);
        return newDebugger;
      }
      function destroy() {
        const index = debuggers.indexOf(this);
        if (index >= 0) {
          debuggers.splice(index, 1);
          return true;
        }
        return false;
      }
      function extend(namespace) {
        const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
        newDebugger.log = this.log;
        return newDebugger;
      }
      const debug = debugObj;
      ;
      const TYPESPEC_RUNTIME_LOG_LEVELS = ["verbose", "info", "warning", "error"];
      const levelMap = {
        verbose: 400,
        info: 300,
        warning: 200,
        error: 100
      };
      function patchLogMethod(parent, child) {
        child.log = (...args) => {
          parent.log(...args);
        };
      }
      function isTypeSpecRuntimeLogLevel(level) {
        return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
      }
      function createLoggerContext(options) {
        const registeredLoggers = /* @__PURE__ */ new Set();
        const logLevelFromEnv = (0, env.Az)(options.logLevelEnvVarName);
        let logLevel;
        const clientLogger = debug(options.namespace);
        clientLogger.log = (...args) => {
          debug.log(...args);
        };
        function contextSetLogLevel(level) {
          if (level && !isTypeSpecRuntimeLogLevel(level)) {
            throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
          }
          logLevel = level;
          const enabledNamespaces2 = [];
          for (const logger2 of registeredLoggers) {
            if (shouldEnable(logger2)) {
              enabledNamespaces2.push(logger2.namespace);
            }
          }
          debug.enable(enabledNamespaces2.join(","));
        }
        if (logLevelFromEnv) {
          if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
            contextSetLogLevel(logLevelFromEnv);
          } else {
            console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
          }
        }
        function shouldEnable(logger2) {
          return Boolean(logLevel && levelMap[logger2.level] <= levelMap[logLevel]);
        }
        function createLogger(parent, level) {
          const logger2 = Object.assign(parent.extend(level), {
            level
          });
          patchLogMethod(parent, logger2);
          if (shouldEnable(logger2)) {
            const enabledNamespaces2 = debug.disable();
            debug.enable(enabledNamespaces2 + "," + logger2.namespace);
          }
          registeredLoggers.add(logger2);
          return logger2;
        }
        function contextGetLogLevel() {
          return logLevel;
        }
        function contextCreateClientLogger(namespace) {
          const clientRootLogger = clientLogger.extend(namespace);
          patchLogMethod(clientLogger, clientRootLogger);
          return {
            error: createLogger(clientRootLogger, "error"),
            warning: createLogger(clientRootLogger, "warning"),
            info: createLogger(clientRootLogger, "info"),
            verbose: createLogger(clientRootLogger, "verbose")
          };
        }
        return {
          setLogLevel: contextSetLogLevel,
          getLogLevel: contextGetLogLevel,
          createClientLogger: contextCreateClientLogger,
          logger: clientLogger
        };
      }
      const context = createLoggerContext({
        logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
        namespace: "typeSpecRuntime"
      });
      const TypeSpecRuntimeLogger = context.logger;
      function setLogLevel(logLevel) {
        context.setLogLevel(logLevel);
      }
      function getLogLevel() {
        return context.getLogLevel();
      }
      function createClientLogger(namespace) {
        return context.createClientLogger(namespace);
      }
    })
  ),
  /***/
  37005: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          defaultRetryPolicy2
        )
        /* harmony export */
      });
      var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91927);
      var _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95039);
      var _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69004);
      var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24084);
      const defaultRetryPolicyName = "defaultRetryPolicy";
      function defaultRetryPolicy2(options = {}) {
        return {
          name: defaultRetryPolicyName,
          sendRequest: (0, _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__.J)([(0, _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__.P)(), (0, _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.xB)(options)], {
            maxRetries: options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_3__.o
          }).sendRequest
        };
      }
    })
  ),
  /***/
  98977: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          formDataPolicy2
        )
      });
      var bytesEncoding = __webpack_require__(3816);
      ;
      function convertBodyToFormDataMap(body) {
        if (typeof FormData !== "undefined" && body instanceof FormData) {
          const formDataMap = {};
          for (const [key, value] of body.entries()) {
            const existing = formDataMap[key];
            if (Array.isArray(existing)) {
              existing.push(value);
            } else {
              formDataMap[key] = existing !== void 0 ? [existing, value] : [value];
            }
          }
          return formDataMap;
        }
        return void 0;
      }
      var httpHeaders = __webpack_require__(98443);
      ;
      const formDataPolicyName = "formDataPolicy";
      function formDataPolicy2() {
        return {
          name: formDataPolicyName,
          async sendRequest(request, next) {
            const converted = convertBodyToFormDataMap(request.body);
            if (converted) {
              request.formData = converted;
              request.body = void 0;
            }
            if (request.formData) {
              const contentType = request.headers.get("Content-Type");
              if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
                request.body = wwwFormUrlEncode(request.formData);
              } else {
                await prepareFormData(request.formData, request);
              }
              request.formData = void 0;
            }
            return next(request);
          }
        };
      }
      function wwwFormUrlEncode(formData) {
        const urlSearchParams = new URLSearchParams();
        for (const [key, value] of Object.entries(formData)) {
          if (Array.isArray(value)) {
            for (const subValue of value) {
              urlSearchParams.append(key, subValue.toString());
            }
          } else {
            urlSearchParams.append(key, value.toString());
          }
        }
        return urlSearchParams.toString();
      }
      async function prepareFormData(formData, request) {
        const contentType = request.headers.get("Content-Type");
        if (contentType && !contentType.startsWith("multipart/form-data")) {
          return;
        }
        request.headers.set("Content-Type", contentType ?? "multipart/form-data");
        const parts = [];
        for (const [fieldName, values] of Object.entries(formData)) {
          for (const value of Array.isArray(values) ? values : [values]) {
            if (typeof value === "string") {
              parts.push({
                headers: (0, httpHeaders.N)({
                  "Content-Disposition": `form-data; name="${fieldName}"`
                }),
                body: (0, bytesEncoding.A)(value, "utf-8")
              });
            } else if (value === void 0 || value === null || typeof value !== "object") {
              throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
            } else {
              const fileName = value.name || "blob";
              const headers = (0, httpHeaders.N)();
              headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
              headers.set("Content-Type", value.type || "application/octet-stream");
              parts.push({
                headers,
                body: value
              });
            }
          }
        }
        request.multipartBody = { parts };
      }
    })
  ),
  /***/
  30629: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        ew: () => (
          /* reexport */
          agentPolicy2
        ),
        rQ: () => (
          /* reexport */
          decompressResponsePolicy2
        ),
        e4: () => (
          /* reexport */
          decompressResponsePolicyName
        ),
        ur: () => (
          /* reexport */
          defaultRetryPolicy2.u
        ),
        jh: () => (
          /* reexport */
          formDataPolicy2.j
        ),
        nV: () => (
          /* reexport */
          proxyPolicy2.nV
        ),
        rO: () => (
          /* reexport */
          logPolicy2.r
        ),
        JA: () => (
          /* reexport */
          multipartPolicy2.J
        ),
        uD: () => (
          /* reexport */
          multipartPolicy2.u
        ),
        Ll: () => (
          /* reexport */
          proxyPolicy2.Ll
        ),
        xF: () => (
          /* reexport */
          redirectPolicy2.x
        ),
        Ou: () => (
          /* reexport */
          redirectPolicy2.O
        ),
        Jb: () => (
          /* reexport */
          policies_retryPolicy.J
        ),
        iY: () => (
          /* reexport */
          tlsPolicy2
        )
      });
      ;
      const agentPolicyName = "agentPolicy";
      function agentPolicy2(agent) {
        return {
          name: agentPolicyName,
          sendRequest: async (req, next) => {
            if (!req.agent) {
              req.agent = agent;
            }
            return next(req);
          }
        };
      }
      ;
      const decompressResponsePolicyName = "decompressResponsePolicy";
      function decompressResponsePolicy2() {
        return {
          name: decompressResponsePolicyName,
          async sendRequest(request, next) {
            if (request.method !== "HEAD") {
              request.headers.set("Accept-Encoding", "gzip,deflate");
            }
            return next(request);
          }
        };
      }
      var defaultRetryPolicy2 = __webpack_require__(37005);
      var retryStrategies_exponentialRetryStrategy = __webpack_require__(91927);
      var policies_retryPolicy = __webpack_require__(69004);
      ;
      const exponentialRetryPolicyName = "exponentialRetryPolicy";
      function exponentialRetryPolicy(options = {}) {
        return retryPolicy([
          exponentialRetryStrategy({
            ...options,
            ignoreSystemErrors: true
          })
        ], {
          maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
        });
      }
      ;
      const systemErrorRetryPolicyName = "systemErrorRetryPolicy";
      function systemErrorRetryPolicy(options = {}) {
        return {
          name: systemErrorRetryPolicyName,
          sendRequest: retryPolicy([
            exponentialRetryStrategy({
              ...options,
              ignoreHttpStatusCodes: true
            })
          ], {
            maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
          }).sendRequest
        };
      }
      var retryStrategies_throttlingRetryStrategy = __webpack_require__(95039);
      ;
      const throttlingRetryPolicyName = "throttlingRetryPolicy";
      function throttlingRetryPolicy(options = {}) {
        return {
          name: throttlingRetryPolicyName,
          sendRequest: retryPolicy([throttlingRetryStrategy()], {
            maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT
          }).sendRequest
        };
      }
      var formDataPolicy2 = __webpack_require__(98977);
      var logPolicy2 = __webpack_require__(78676);
      var multipartPolicy2 = __webpack_require__(95895);
      var proxyPolicy2 = __webpack_require__(77794);
      var redirectPolicy2 = __webpack_require__(78804);
      ;
      const tlsPolicyName = "tlsPolicy";
      function tlsPolicy2(tlsSettings) {
        return {
          name: tlsPolicyName,
          sendRequest: async (req, next) => {
            if (!req.tlsSettings) {
              req.tlsSettings = tlsSettings;
            }
            return next(req);
          }
        };
      }
      var userAgentPolicy2 = __webpack_require__(51425);
      ;
    })
  ),
  /***/
  78676: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          logPolicy2
        )
        /* harmony export */
      });
      var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47507);
      var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51945);
      const logPolicyName = "logPolicy";
      function logPolicy2(options = {}) {
        const logger2 = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__.v.info;
        const sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.I({
          additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
          additionalAllowedQueryParameters: options.additionalAllowedQueryParameters
        });
        return {
          name: logPolicyName,
          async sendRequest(request, next) {
            if (!logger2.enabled) {
              return next(request);
            }
            logger2(`Request: ${sanitizer.sanitize(request)}`);
            const response = await next(request);
            logger2(`Response status code: ${response.status}`);
            logger2(`Headers: ${sanitizer.sanitize(response.headers)}`);
            return response;
          }
        };
      }
    })
  ),
  /***/
  95895: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          multipartPolicy2
        ),
        u: () => (
          /* binding */
          multipartPolicyName2
        )
      });
      var bytesEncoding = __webpack_require__(3816);
      var typeGuards = __webpack_require__(91717);
      var uuidUtils = __webpack_require__(15410);
      var external_stream_ = __webpack_require__(2203);
      ;
      async function* streamAsyncIterator() {
        const reader = this.getReader();
        try {
          while (true) {
            const { done, value } = await reader.read();
            if (done) {
              return;
            }
            yield value;
          }
        } finally {
          reader.releaseLock();
        }
      }
      function makeAsyncIterable(webStream) {
        if (!webStream[Symbol.asyncIterator]) {
          webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
        }
        if (!webStream.values) {
          webStream.values = streamAsyncIterator.bind(webStream);
        }
      }
      function ensureNodeStream(stream) {
        if (stream instanceof ReadableStream) {
          makeAsyncIterable(stream);
          return external_stream_.Readable.fromWeb(stream);
        } else {
          return stream;
        }
      }
      function toStream(source) {
        if (source instanceof Uint8Array) {
          return external_stream_.Readable.from(Buffer.from(source));
        } else if ((0, typeGuards.qf)(source)) {
          return ensureNodeStream(source.stream());
        } else {
          return ensureNodeStream(source);
        }
      }
      async function concat(sources) {
        return function() {
          const streams = sources.map((x) => typeof x === "function" ? x() : x).map(toStream);
          return external_stream_.Readable.from((async function* () {
            for (const stream of streams) {
              for await (const chunk of stream) {
                yield chunk;
              }
            }
          })());
        };
      }
      ;
      function generateBoundary() {
        return `----AzSDKFormBoundary${(0, uuidUtils.N)()}`;
      }
      function encodeHeaders(headers) {
        let result = "";
        for (const [key, value] of headers) {
          result += `${key}: ${value}\r
`;
        }
        return result;
      }
      function getLength(source) {
        if (source instanceof Uint8Array) {
          return source.byteLength;
        } else if ((0, typeGuards.qf)(source)) {
          return source.size === -1 ? void 0 : source.size;
        } else {
          return void 0;
        }
      }
      function getTotalLength(sources) {
        let total = 0;
        for (const source of sources) {
          const partLength = getLength(source);
          if (partLength === void 0) {
            return void 0;
          } else {
            total += partLength;
          }
        }
        return total;
      }
      async function buildRequestBody(request, parts, boundary) {
        const sources = [
          (0, bytesEncoding.A)(`--${boundary}`, "utf-8"),
          ...parts.flatMap((part) => [
            (0, bytesEncoding.A)("\r\n", "utf-8"),
            (0, bytesEncoding.A)(encodeHeaders(part.headers), "utf-8"),
            (0, bytesEncoding.A)("\r\n", "utf-8"),
            part.body,
            (0, bytesEncoding.A)(`\r
--${boundary}`, "utf-8")
          ]),
          (0, bytesEncoding.A)("--\r\n\r\n", "utf-8")
        ];
        const contentLength = getTotalLength(sources);
        if (contentLength) {
          request.headers.set("Content-Length", contentLength);
        }
        request.body = await concat(sources);
      }
      const multipartPolicyName2 = "multipartPolicy";
      const maxBoundaryLength = 70;
      const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
      function assertValidBoundary(boundary) {
        if (boundary.length > maxBoundaryLength) {
          throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
        }
        if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) {
          throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
        }
      }
      function multipartPolicy2() {
        return {
          name: multipartPolicyName2,
          async sendRequest(request, next) {
            if (!request.multipartBody) {
              return next(request);
            }
            if (request.body) {
              throw new Error("multipartBody and regular body cannot be set at the same time");
            }
            let boundary = request.multipartBody.boundary;
            const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
            const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
            if (!parsedHeader) {
              throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
            }
            const [, contentType, parsedBoundary] = parsedHeader;
            if (parsedBoundary && boundary && parsedBoundary !== boundary) {
              throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
            }
            boundary ??= parsedBoundary;
            if (boundary) {
              assertValidBoundary(boundary);
            } else {
              boundary = generateBoundary();
            }
            request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
            await buildRequestBody(request, request.multipartBody.parts, boundary);
            request.multipartBody = void 0;
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  77794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ll: () => (
          /* binding */
          proxyPolicy2
        ),
        /* harmony export */
        nV: () => (
          /* binding */
          getDefaultProxySettings
        )
        /* harmony export */
      });
      var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
      var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81970);
      var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47507);
      const HTTPS_PROXY = "HTTPS_PROXY";
      const HTTP_PROXY = "HTTP_PROXY";
      const ALL_PROXY = "ALL_PROXY";
      const NO_PROXY = "NO_PROXY";
      const proxyPolicyName = "proxyPolicy";
      const globalNoProxyList = [];
      let noProxyListLoaded = false;
      const globalBypassedMap = /* @__PURE__ */ new Map();
      function getEnvironmentValue(name) {
        if (process.env[name]) {
          return process.env[name];
        } else if (process.env[name.toLowerCase()]) {
          return process.env[name.toLowerCase()];
        }
        return void 0;
      }
      function loadEnvironmentProxyValue() {
        if (!process) {
          return void 0;
        }
        const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
        const allProxy = getEnvironmentValue(ALL_PROXY);
        const httpProxy = getEnvironmentValue(HTTP_PROXY);
        return httpsProxy || allProxy || httpProxy;
      }
      function isBypassed(uri, noProxyList, bypassedMap) {
        if (noProxyList.length === 0) {
          return false;
        }
        const host = new URL(uri).hostname;
        if (bypassedMap?.has(host)) {
          return bypassedMap.get(host);
        }
        let isBypassedFlag = false;
        for (const pattern of noProxyList) {
          if (pattern[0] === ".") {
            if (host.endsWith(pattern)) {
              isBypassedFlag = true;
            } else {
              if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
                isBypassedFlag = true;
              }
            }
          } else {
            if (host === pattern) {
              isBypassedFlag = true;
            }
          }
        }
        bypassedMap?.set(host, isBypassedFlag);
        return isBypassedFlag;
      }
      function loadNoProxy() {
        const noProxy = getEnvironmentValue(NO_PROXY);
        noProxyListLoaded = true;
        if (noProxy) {
          return noProxy.split(",").map((item) => item.trim()).filter((item) => item.length);
        }
        return [];
      }
      function getDefaultProxySettings(proxyUrl) {
        if (!proxyUrl) {
          proxyUrl = loadEnvironmentProxyValue();
          if (!proxyUrl) {
            return void 0;
          }
        }
        const parsedUrl = new URL(proxyUrl);
        const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
        return {
          host: schema + parsedUrl.hostname,
          port: Number.parseInt(parsedUrl.port || "80"),
          username: parsedUrl.username,
          password: parsedUrl.password
        };
      }
      function getDefaultProxySettingsInternal() {
        const envProxy = loadEnvironmentProxyValue();
        return envProxy ? new URL(envProxy) : void 0;
      }
      function getUrlFromProxySettings(settings) {
        let parsedProxyUrl;
        try {
          parsedProxyUrl = new URL(settings.host);
        } catch {
          throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
        }
        parsedProxyUrl.port = String(settings.port);
        if (settings.username) {
          parsedProxyUrl.username = settings.username;
        }
        if (settings.password) {
          parsedProxyUrl.password = settings.password;
        }
        return parsedProxyUrl;
      }
      function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
        if (request.agent) {
          return;
        }
        const url = new URL(request.url);
        const isInsecure = url.protocol !== "https:";
        if (request.tlsSettings) {
          _log_js__WEBPACK_IMPORTED_MODULE_2__.v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
        }
        if (isInsecure) {
          if (!cachedAgents.httpProxyAgent) {
            cachedAgents.httpProxyAgent = new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl);
          }
          request.agent = cachedAgents.httpProxyAgent;
        } else {
          if (!cachedAgents.httpsProxyAgent) {
            cachedAgents.httpsProxyAgent = new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl);
          }
          request.agent = cachedAgents.httpsProxyAgent;
        }
      }
      function proxyPolicy2(proxySettings, options) {
        if (!noProxyListLoaded) {
          globalNoProxyList.push(...loadNoProxy());
        }
        const defaultProxy = proxySettings ? getUrlFromProxySettings(proxySettings) : getDefaultProxySettingsInternal();
        const cachedAgents = {};
        return {
          name: proxyPolicyName,
          async sendRequest(request, next) {
            if (!request.proxySettings && defaultProxy && !isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? void 0 : globalBypassedMap)) {
              setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
            } else if (request.proxySettings) {
              setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
            }
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  78804: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          redirectPolicyName
        ),
        /* harmony export */
        x: () => (
          /* binding */
          redirectPolicy2
        )
        /* harmony export */
      });
      var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47507);
      const redirectPolicyName = "redirectPolicy";
      const allowedRedirect = ["GET", "HEAD"];
      function redirectPolicy2(options = {}) {
        const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
        return {
          name: redirectPolicyName,
          async sendRequest(request, next) {
            const response = await next(request);
            return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
          }
        };
      }
      async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
        const { request, status, headers } = response;
        const locationHeader = headers.get("location");
        if (locationHeader && (status === 300 || status === 301 && allowedRedirect.includes(request.method) || status === 302 && allowedRedirect.includes(request.method) || status === 303 && request.method === "POST" || status === 307) && currentRetries < maxRetries) {
          const url = new URL(locationHeader, request.url);
          if (!allowCrossOriginRedirects) {
            const originalUrl = new URL(request.url);
            if (url.origin !== originalUrl.origin) {
              _log_js__WEBPACK_IMPORTED_MODULE_0__.v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
              return response;
            }
          }
          request.url = url.toString();
          if (status === 303) {
            request.method = "GET";
            request.headers.delete("Content-Length");
            delete request.body;
          }
          request.headers.delete("Authorization");
          const res = await next(request);
          return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
        }
        return response;
      }
    })
  ),
  /***/
  69004: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          retryPolicy2
        )
        /* harmony export */
      });
      var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45607);
      var _restError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35571);
      var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95151);
      var _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3482);
      var _constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24084);
      const retryPolicyLogger = (0, _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__.KV)("ts-http-runtime retryPolicy");
      const retryPolicyName = "retryPolicy";
      function retryPolicy2(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_4__.o }) {
        const logger2 = options.logger || retryPolicyLogger;
        return {
          name: retryPolicyName,
          async sendRequest(request, next) {
            let response;
            let responseError;
            let retryCount = -1;
            retryRequest: while (true) {
              retryCount += 1;
              response = void 0;
              responseError = void 0;
              try {
                logger2.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
                response = await next(request);
                logger2.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
              } catch (e) {
                logger2.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
                if (!(0, _restError_js__WEBPACK_IMPORTED_MODULE_1__.T)(e)) {
                  throw e;
                }
                responseError = e;
                response = e.response;
              }
              if (request.abortSignal?.aborted) {
                logger2.error(`Retry ${retryCount}: Request aborted.`);
                const abortError = new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__.l();
                throw abortError;
              }
              if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_4__.o)) {
                logger2.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
                if (responseError) {
                  throw responseError;
                } else if (response) {
                  return response;
                } else {
                  throw new Error("Maximum retries reached with no response or error to throw");
                }
              }
              logger2.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
              strategiesLoop: for (const strategy of strategies) {
                const strategyLogger = strategy.logger || logger2;
                strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
                const modifiers = strategy.retry({
                  retryCount,
                  response,
                  responseError
                });
                if (modifiers.skipStrategy) {
                  strategyLogger.info(`Retry ${retryCount}: Skipped.`);
                  continue strategiesLoop;
                }
                const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
                if (errorToThrow) {
                  strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
                  throw errorToThrow;
                }
                if (retryAfterInMs || retryAfterInMs === 0) {
                  strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
                  await (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.c)(retryAfterInMs, void 0, { abortSignal: request.abortSignal });
                  continue retryRequest;
                }
                if (redirectTo) {
                  strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
                  request.url = redirectTo;
                  continue retryRequest;
                }
              }
              if (responseError) {
                logger2.info(`None of the retry strategies could work with the received error. Throwing it.`);
                throw responseError;
              }
              if (response) {
                logger2.info(`None of the retry strategies could work with the received response. Returning it.`);
                return response;
              }
            }
          }
        };
      }
    })
  ),
  /***/
  51425: (
    /***/
    ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {
      var external_node_os_ = __webpack_require__(48161);
      var external_node_process_ = __webpack_require__(1708);
      ;
      function getHeaderName() {
        return "User-Agent";
      }
      async function userAgentPlatform_setPlatformSpecificData(map) {
        if (process && process.versions) {
          const osInfo = `${os.type()} ${os.release()}; ${os.arch()}`;
          if (process.versions.bun) {
            map.set("Bun", `${process.versions.bun} (${osInfo})`);
          } else if (process.versions.deno) {
            map.set("Deno", `${process.versions.deno} (${osInfo})`);
          } else if (process.versions.node) {
            map.set("Node", `${process.versions.node} (${osInfo})`);
          }
        }
      }
      ;
      function getUserAgentString(telemetryInfo) {
        const parts = [];
        for (const [key, value] of telemetryInfo) {
          const token = value ? `${key}/${value}` : key;
          parts.push(token);
        }
        return parts.join(" ");
      }
      function getUserAgentHeaderName() {
        return getHeaderName();
      }
      async function userAgent_getUserAgentValue(prefix) {
        const runtimeInfo = /* @__PURE__ */ new Map();
        runtimeInfo.set("ts-http-runtime", SDK_VERSION);
        await setPlatformSpecificData(runtimeInfo);
        const defaultAgent = getUserAgentString(runtimeInfo);
        const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
        return userAgentValue;
      }
      ;
      const UserAgentHeaderName = getUserAgentHeaderName();
      const userAgentPolicyName = "userAgentPolicy";
      function userAgentPolicy2(options = {}) {
        const userAgentValue = getUserAgentValue(options.userAgentPrefix);
        return {
          name: userAgentPolicyName,
          async sendRequest(request, next) {
            if (!request.headers.has(UserAgentHeaderName)) {
              request.headers.set(UserAgentHeaderName, await userAgentValue);
            }
            return next(request);
          }
        };
      }
    })
  ),
  /***/
  35571: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          RestError2
        ),
        T: () => (
          /* binding */
          isRestError2
        )
      });
      var error = __webpack_require__(34820);
      var external_node_util_ = __webpack_require__(57975);
      ;
      const custom = external_node_util_.inspect.custom;
      var sanitizer = __webpack_require__(51945);
      ;
      const errorSanitizer = new sanitizer.I();
      class RestError2 extends Error {
        /**
         * Something went wrong when making the request.
         * This means the actual request failed for some reason,
         * such as a DNS issue or the connection being lost.
         */
        static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
        /**
         * This means that parsing the response from the server failed.
         * It may have been malformed.
         */
        static PARSE_ERROR = "PARSE_ERROR";
        /**
         * The code of the error itself (use statics on RestError if possible.)
         */
        code;
        /**
         * The HTTP status code of the request (if applicable.)
         */
        statusCode;
        /**
         * The request that was made.
         * This property is non-enumerable.
         */
        request;
        /**
         * The response received (if any.)
         * This property is non-enumerable.
         */
        response;
        /**
         * Bonus property set by the throw site.
         */
        details;
        constructor(message, options = {}) {
          super(message);
          this.name = "RestError";
          this.code = options.code;
          this.statusCode = options.statusCode;
          Object.defineProperty(this, "request", { value: options.request, enumerable: false });
          Object.defineProperty(this, "response", { value: options.response, enumerable: false });
          const agent = this.request?.agent ? {
            maxFreeSockets: this.request.agent.maxFreeSockets,
            maxSockets: this.request.agent.maxSockets
          } : void 0;
          Object.defineProperty(this, custom, {
            value: () => {
              return `RestError: ${this.message} 
 ${errorSanitizer.sanitize({
                ...this,
                request: { ...this.request, agent },
                response: this.response
              })}`;
            },
            enumerable: false
          });
          Object.setPrototypeOf(this, RestError2.prototype);
        }
      }
      function isRestError2(e) {
        if (e instanceof RestError2) {
          return true;
        }
        return (0, error.b)(e) && e.name === "RestError";
      }
    })
  ),
  /***/
  91927: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        xB: () => (
          /* binding */
          exponentialRetryStrategy2
        )
        /* harmony export */
      });
      var _util_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70297);
      var _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95039);
      const DEFAULT_CLIENT_RETRY_INTERVAL = 1e3;
      const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1e3 * 64;
      function exponentialRetryStrategy2(options = {}) {
        const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
        const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
        return {
          name: "exponentialRetryStrategy",
          retry({ retryCount, response, responseError }) {
            const matchedSystemError = isSystemError(responseError);
            const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
            const isExponential = isExponentialRetryResponse(response);
            const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
            const unknownResponse = response && ((0, _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.$)(response) || !isExponential);
            if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
              return { skipStrategy: true };
            }
            if (responseError && !matchedSystemError && !isExponential) {
              return { errorToThrow: responseError };
            }
            return (0, _util_delay_js__WEBPACK_IMPORTED_MODULE_1__.g)(retryCount, {
              retryDelayInMs: retryInterval,
              maxRetryDelayInMs: maxRetryInterval
            });
          }
        };
      }
      function isExponentialRetryResponse(response) {
        return Boolean(response && response.status !== void 0 && (response.status >= 500 || response.status === 408) && response.status !== 501 && response.status !== 505);
      }
      function isSystemError(err) {
        if (!err) {
          return false;
        }
        return err.code === "ETIMEDOUT" || err.code === "ESOCKETTIMEDOUT" || err.code === "ECONNREFUSED" || err.code === "ECONNRESET" || err.code === "ENOENT" || err.code === "ENOTFOUND";
      }
    })
  ),
  /***/
  95039: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          isThrottlingRetryResponse
        ),
        /* harmony export */
        P: () => (
          /* binding */
          throttlingRetryStrategy2
        )
        /* harmony export */
      });
      var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45607);
      const RetryAfterHeader = "Retry-After";
      const AllRetryAfterHeaders = ["retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader];
      function getRetryAfterInMs(response) {
        if (!(response && [429, 503].includes(response.status)))
          return void 0;
        try {
          for (const header of AllRetryAfterHeaders) {
            const retryAfterValue = (0, _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.H)(response, header);
            if (retryAfterValue === 0 || retryAfterValue) {
              const multiplyingFactor = header === RetryAfterHeader ? 1e3 : 1;
              return retryAfterValue * multiplyingFactor;
            }
          }
          const retryAfterHeader = response.headers.get(RetryAfterHeader);
          if (!retryAfterHeader)
            return;
          const date = Date.parse(retryAfterHeader);
          const diff = date - Date.now();
          return Number.isFinite(diff) ? Math.max(0, diff) : void 0;
        } catch {
          return void 0;
        }
      }
      function isThrottlingRetryResponse(response) {
        return Number.isFinite(getRetryAfterInMs(response));
      }
      function throttlingRetryStrategy2() {
        return {
          name: "throttlingRetryStrategy",
          retry({ response }) {
            const retryAfterInMs = getRetryAfterInMs(response);
            if (!Number.isFinite(retryAfterInMs)) {
              return { skipStrategy: true };
            }
            return {
              retryAfterInMs
            };
          }
        };
      }
    })
  ),
  /***/
  3816: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          stringToUint8Array2
        ),
        /* harmony export */
        S: () => (
          /* binding */
          uint8ArrayToString2
        )
        /* harmony export */
      });
      function uint8ArrayToString2(bytes, format) {
        return Buffer.from(bytes).toString(format);
      }
      function stringToUint8Array2(value, format) {
        return Buffer.from(value, format);
      }
    })
  ),
  /***/
  70297: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          calculateRetryDelay
        )
      });
      ;
      function getRandomIntegerInclusive2(min, max) {
        min = Math.ceil(min);
        max = Math.floor(max);
        const offset = Math.floor(Math.random() * (max - min + 1));
        return offset + min;
      }
      ;
      function calculateRetryDelay(retryAttempt, config) {
        const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
        const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
        const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive2(0, clampedDelay / 2);
        return { retryAfterInMs };
      }
    })
  ),
  /***/
  34820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          isError
        )
        /* harmony export */
      });
      var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
      function isError(e) {
        if ((0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)) {
          const hasName = typeof e.name === "string";
          const hasMessage = typeof e.message === "string";
          return hasName && hasMessage;
        }
        return false;
      }
    })
  ),
  /***/
  45607: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          parseHeaderValueAsNumber
        ),
        /* harmony export */
        c: () => (
          /* binding */
          delay
        )
        /* harmony export */
      });
      var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95151);
      const StandardAbortMessage = "The operation was aborted.";
      function delay(delayInMs, value, options) {
        return new Promise((resolve, reject) => {
          let timer = void 0;
          let onAborted = void 0;
          const rejectOnAbort = () => {
            return reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__.l(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
          };
          const removeListeners = () => {
            if (options?.abortSignal && onAborted) {
              options.abortSignal.removeEventListener("abort", onAborted);
            }
          };
          onAborted = () => {
            if (timer) {
              clearTimeout(timer);
            }
            removeListeners();
            return rejectOnAbort();
          };
          if (options?.abortSignal && options.abortSignal.aborted) {
            return rejectOnAbort();
          }
          timer = setTimeout(() => {
            removeListeners();
            resolve(value);
          }, delayInMs);
          if (options?.abortSignal) {
            options.abortSignal.addEventListener("abort", onAborted);
          }
        });
      }
      function parseHeaderValueAsNumber(response, headerName) {
        const value = response.headers.get(headerName);
        if (!value)
          return;
        const valueAsNum = Number(value);
        if (Number.isNaN(valueAsNum))
          return;
        return valueAsNum;
      }
    })
  ),
  /***/
  1834: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        If: () => (
          /* reexport */
          sanitizer.I
        ),
        gE: () => (
          /* reexport */
          delay.g
        ),
        Bd: () => (
          /* reexport */
          env.Bd
        ),
        Qg: () => (
          /* reexport */
          env.Qg
        ),
        N6: () => (
          /* reexport */
          env.N6
        ),
        bJ: () => (
          /* reexport */
          error.b
        ),
        qx: () => (
          /* reexport */
          env.qx
        ),
        tX: () => (
          /* reexport */
          env.tX
        ),
        lV: () => (
          /* reexport */
          env.lV
        ),
        p7: () => (
          /* reexport */
          env.p7
        ),
        N4: () => (
          /* reexport */
          uuidUtils.N
        ),
        Al: () => (
          /* reexport */
          bytesEncoding.A
        ),
        SW: () => (
          /* reexport */
          bytesEncoding.S
        )
      });
      var delay = __webpack_require__(70297);
      var error = __webpack_require__(34820);
      var external_node_crypto_ = __webpack_require__(77598);
      ;
      async function computeSha256Hmac(key, stringToSign, encoding) {
        const decodedKey = Buffer.from(key, "base64");
        return createHmac("sha256", decodedKey).update(stringToSign).digest(encoding);
      }
      async function computeSha256Hash(content, encoding) {
        return createHash("sha256").update(content).digest(encoding);
      }
      var uuidUtils = __webpack_require__(15410);
      var env = __webpack_require__(27970);
      var bytesEncoding = __webpack_require__(3816);
      var sanitizer = __webpack_require__(51945);
      ;
    })
  ),
  /***/
  8011: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          isObject
        )
        /* harmony export */
      });
      function isObject(input) {
        return typeof input === "object" && input !== null && !Array.isArray(input) && !(input instanceof RegExp) && !(input instanceof Date);
      }
    })
  ),
  /***/
  51945: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          Sanitizer
        )
        /* harmony export */
      });
      var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
      const RedactedString = "REDACTED";
      const defaultAllowedHeaderNames = [
        "x-ms-client-request-id",
        "x-ms-return-client-request-id",
        "x-ms-useragent",
        "x-ms-correlation-request-id",
        "x-ms-request-id",
        "client-request-id",
        "ms-cv",
        "return-client-request-id",
        "traceparent",
        "Access-Control-Allow-Credentials",
        "Access-Control-Allow-Headers",
        "Access-Control-Allow-Methods",
        "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers",
        "Access-Control-Max-Age",
        "Access-Control-Request-Headers",
        "Access-Control-Request-Method",
        "Origin",
        "Accept",
        "Accept-Encoding",
        "Cache-Control",
        "Connection",
        "Content-Length",
        "Content-Type",
        "Date",
        "ETag",
        "Expires",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Unmodified-Since",
        "Last-Modified",
        "Pragma",
        "Request-Id",
        "Retry-After",
        "Server",
        "Transfer-Encoding",
        "User-Agent",
        "WWW-Authenticate"
      ];
      const defaultAllowedQueryParameters = ["api-version"];
      class Sanitizer {
        allowedHeaderNames;
        allowedQueryParameters;
        constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [] } = {}) {
          allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
          allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
          this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
          this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
        }
        /**
         * Sanitizes an object for logging.
         * @param obj - The object to sanitize
         * @returns - The sanitized object as a string
         */
        sanitize(obj) {
          const seen = /* @__PURE__ */ new Set();
          return JSON.stringify(obj, (key, value) => {
            if (value instanceof Error) {
              return {
                ...value,
                name: value.name,
                message: value.message
              };
            }
            if (key === "headers" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
              return this.sanitizeHeaders(value);
            } else if (key === "url" && typeof value === "string") {
              return this.sanitizeUrl(value);
            } else if (key === "query" && (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
              return this.sanitizeQuery(value);
            } else if (key === "body") {
              return void 0;
            } else if (key === "response") {
              return void 0;
            } else if (key === "operationSpec") {
              return void 0;
            } else if (Array.isArray(value) || (0, _object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)) {
              if (seen.has(value)) {
                return "[Circular]";
              }
              seen.add(value);
            }
            return value;
          }, 2);
        }
        /**
         * Sanitizes a URL for logging.
         * @param value - The URL to sanitize
         * @returns - The sanitized URL as a string
         */
        sanitizeUrl(value) {
          if (typeof value !== "string" || value === null || value === "") {
            return value;
          }
          const url = new URL(value);
          if (!url.search) {
            return value;
          }
          for (const [key] of url.searchParams) {
            if (!this.allowedQueryParameters.has(key.toLowerCase())) {
              url.searchParams.set(key, RedactedString);
            }
          }
          return url.toString();
        }
        sanitizeHeaders(obj) {
          const sanitized = {};
          for (const key of Object.keys(obj)) {
            if (this.allowedHeaderNames.has(key.toLowerCase())) {
              sanitized[key] = obj[key];
            } else {
              sanitized[key] = RedactedString;
            }
          }
          return sanitized;
        }
        sanitizeQuery(value) {
          if (typeof value !== "object" || value === null) {
            return value;
          }
          const sanitized = {};
          for (const k of Object.keys(value)) {
            if (this.allowedQueryParameters.has(k.toLowerCase())) {
              sanitized[k] = value[k];
            } else {
              sanitized[k] = RedactedString;
            }
          }
          return sanitized;
        }
      }
    })
  ),
  /***/
  91717: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        qf: () => (
          /* binding */
          isBlob2
        )
      });
      var external_stream_ = __webpack_require__(2203);
      ;
      function typeGuards_node_isNodeReadableStream(x) {
        return x instanceof Readable;
      }
      function typeGuards_node_isWebReadableStream(x) {
        return x instanceof ReadableStream;
      }
      ;
      function isBinaryBody2(body) {
        return body !== void 0 && (body instanceof Uint8Array || isReadableStream2(body) || typeof body === "function" || body instanceof Blob);
      }
      function isReadableStream2(x) {
        return isNodeReadableStream(x) || isWebReadableStream(x);
      }
      function isBlob2(x) {
        return x instanceof Blob;
      }
    })
  ),
  /***/
  15410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          randomUUID
        )
        /* harmony export */
      });
      function randomUUID() {
        return crypto.randomUUID();
      }
    })
  )
};
